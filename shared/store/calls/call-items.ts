import * as z from 'zod';
import { Call } from '../../domain/calls/call.ts';
import { type Item, fromItem, jsonText, toItem } from '../table/item.ts';
import { key } from '../table/table-shape.ts';

const { panelSize, recommenderChecklist, recommenders } = Call.shape;

/** Calls written before recommenders signed in name no organisation and nothing to check, nor a panel. */
const StoredCall = Call.extend({
  panelSize: panelSize.default(null),
  recommenderChecklist: recommenderChecklist.default([]),
  recommenders: z.array(
    recommenders.element.extend({
      organisation: recommenders.element.shape.organisation.default(null),
    }),
  ),
});

const CallItem = z.object({ call: jsonText(StoredCall) });

/** `version` stands beside the text, for the condition of the next write. */
export function callItem(call: Call): Item {
  return toItem(key.call(call.id), { version: call.version, call: JSON.stringify(call) });
}

export function callFrom(item: Item): Call {
  return fromItem(CallItem, item).call;
}

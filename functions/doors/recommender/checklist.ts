import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { type Result, accept, refuse } from '../../../shared/domain/result.ts';

/**
 * The items that were checked, each once and in the call's order. Refused with the place of each
 * that the call does not list.
 */
export function itemsChecked(call: Call, checklist: readonly string[]): Result<string[], Refusal> {
  const listed = call.recommenderChecklist.map(({ id }) => id);
  const errors = checklist.flatMap((id, index) => (listed.includes(id) ? [] : [unknown(index)]));
  if (errors.length > 0) return refuse({ code: 'request.invalid', errors });
  return accept(listed.filter((id) => checklist.includes(id)));
}

/** The same, refused as well while an item of the call is not checked. */
export function allChecked(call: Call, checklist: readonly string[]): Result<string[], Refusal> {
  const checked = itemsChecked(call, checklist);
  if (!checked.ok) return checked;
  const left = call.recommenderChecklist.filter(({ id }) => !checked.value.includes(id));
  if (left.length === 0) return checked;
  const missing = left.map(({ id }) => id);
  const says = left.map(({ text }) => text);
  return refuse({ code: 'recommendation.checklist_incomplete', missing, says });
}

function unknown(index: number) {
  return {
    pointer: `/checklist/${index}`,
    code: 'checklist.unknown',
    message: {
      zh: '本次申报通知的审查清单没有这一项',
      en: 'The checklist of the call has no such item',
    },
  };
}

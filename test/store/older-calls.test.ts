import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import { toItem } from '../../shared/store/table/item.ts';
import { callFrom, callItem } from '../../shared/store/calls/call-items.ts';
import { key } from '../../shared/store/table/table-shape.ts';
import { NOW } from '../support/filing.ts';

const call: Call = { ...sampleCall(NOW), version: 3, extensions: [] };

describe('a stored call', () => {
  it('is given back as it was put', () => {
    expect(callFrom(callItem(call))).toEqual(call);
  });

  it('that is older than the recommenders’ accounts names none of them, and nothing to check', () => {
    const { recommenderChecklist: _checklist, ...older } = {
      ...call,
      recommenders: call.recommenders.map(({ organisation: _organisation, ...rest }) => rest),
    };
    const item = toItem(key.call(call.id), { version: 3, call: JSON.stringify(older) });

    expect(callFrom(item)).toEqual({
      ...call,
      recommenderChecklist: [],
      recommenders: call.recommenders.map((recommender) => ({
        ...recommender,
        organisation: null,
      })),
    });
  });
});

import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import { type Call, CallDefinition } from '../../shared/domain/calls/call.ts';
import { callAt, formerCalls } from '../../shared/domain/calls/call-at.ts';
import { NOW } from '../support/filing.ts';

const OPENED = CallDefinition.parse(sampleCall(NOW));
const stored = (definition: CallDefinition, formerly: Pick<Call, 'formerly'> = {}): Call => ({
  ...definition,
  ...formerly,
  version: 1,
  extensions: [],
});
const named = (zh: string): CallDefinition => ({ ...OPENED, name: { ...OPENED.name, zh } });
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

describe('a call as its letters tell of it', () => {
  it('is at each moment what it was then, also after several changes', () => {
    const [first, second, third] = [named('甲'), named('乙'), named('丙')];
    const once = formerCalls(stored(first), second, later(1));
    const call = stored(third, formerCalls(stored(second, once), third, later(2)));

    const at = (minutes: number) => callAt(call, later(minutes).toISOString()).name.zh;
    expect([0, 0.999, 1, 1.999, 2, 3].map(at)).toEqual(['甲', '甲', '乙', '乙', '丙', '丙']);
  });

  it('had the layout of the system where it named none', () => {
    const letterTemplate = { version: 1, hash: 'ab'.repeat(32) };
    const next = { ...OPENED, letterTemplate };
    const call = stored(next, formerCalls(stored(OPENED), next, later(1)));

    expect(callAt(call, NOW.toISOString())).not.toHaveProperty('letterTemplate');
    expect(callAt(call, later(1).toISOString())).toHaveProperty('letterTemplate', letterTemplate);
  });

  it('keeps nothing of what is in no letter, and nothing from before the opening', () => {
    const longer = { ...OPENED, noticeWorkingDays: 20 };
    const window = OPENED.window && { ...OPENED.window, opensAt: later(5).toISOString() };

    expect(formerCalls(stored(OPENED), longer, later(1))).toEqual({});
    expect(formerCalls(stored({ ...OPENED, window }), named('甲'), later(1))).toEqual({});
    expect(formerCalls(stored({ ...OPENED, window }), named('甲'), later(5))).not.toEqual({});
  });
});

import { describe, expect, it } from 'vitest';
import { routes } from '../../../../shared/contract/routes.ts';
import { historicalCalls } from '../../../../shared/calls/calls.ts';
import { openDoors } from '../../../support/doors.ts';
import { serve } from '../../../support/servers/serve.ts';
import { pilotsAt } from '../../../support/pilots.ts';

const doors = openDoors({ calls: 'none' });
const url = serve(doors);
const { run } = pilotsAt(url);
const DAY = 86_400_000;

describe('pilots calls apply', () => {
  it('is refused to anyone but an admin, publishes every call, and again changes nothing', async () => {
    const apply = ['calls', 'apply'];
    const stranger = await run([...apply, '--token', 'association-1']);
    expect(stranger.code).toBe(2);
    expect(stranger.complaints).toContain('caller.forbidden');

    const first = await run(apply);
    expect(first.code).toBe(0);
    expect(first.said.match(/published/g)).toHaveLength(historicalCalls.length + 1);

    const again = await run(apply);
    expect(again.said.match(/unchanged/g)).toHaveLength(historicalCalls.length + 1);

    // the sample call would open a day later by now, but an open call keeps its opening
    const tomorrow = await run(apply, { now: new Date(Date.now() + DAY) });
    expect(tomorrow.said).toContain('sample-2026: 已开放，保持不变');
    const { body } = await doors().ask('listCalls');
    const { calls } = routes.listCalls.answer.body.parse(body);
    expect(calls.map(({ version }) => version)).toEqual(calls.map(() => 1));
  });
});

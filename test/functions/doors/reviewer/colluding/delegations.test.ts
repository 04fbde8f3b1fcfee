import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { sampleCall } from '../../../../../shared/calls/calls.ts';
import type { Command } from '../../../../../shared/domain/commands/commands.ts';
import { anExpert, casesAt } from '../../../../support/cases.ts';
import { openDoors } from '../../../../support/doors.ts';
import { claimsOf } from '../../../../support/http-event.ts';
import { delegationsAt } from '../../../../support/people/delegations.ts';
import { enterInDirectory } from '../../../../support/people/directory.ts';

// An examiner, an expert and a decider who work together have every role that there is, and leave each
// other and a friend, who has no part in the case, all that can be left to another.

const doors = openDoors();
const { give, start, bring } = casesAt(doors);
const { delegated } = delegationsAt(doors);

const callId = 'delegations';
const PEOPLE = ['examiner-1', 'expert-1', 'decider-1', 'friend'];
const PAIRS = PEOPLE.flatMap((from) =>
  PEOPLE.filter((to) => to !== from).map((to) => [from, to] as const),
);

/** In the order of a round: what was done before, and what is tried then, in which role. */
const STAGES: readonly (readonly [readonly Command[], Command, 'examiner' | 'decider'])[] = [
  [['submit', 'recommend', 'claim', 'accept'], 'convene', 'examiner'],
  [['convene', 'declare', 'score'], 'propose', 'examiner'],
  [['propose'], 'select', 'decider'],
  [['select', 'publish', 'object'], 'dismiss_objection', 'decider'],
  [[], 'uphold_objection', 'decider'],
];

it('is let through where neither of the two held another office in the case, and nowhere else', async () => {
  const body = { ...sampleCall(new Date()), id: callId, noticeWorkingDays: null };
  const headers = { 'idempotency-key': randomUUID() };
  await doors().ask('putCall', {
    params: { callId },
    body,
    claims: claimsOf('admin'),
    headers,
  });
  await enterInDirectory(doors().table.store, 'decider', PEOPLE);
  for (const [from, to] of PAIRS)
    for (const role of ['examiner', 'decider'] as const)
      await delegated([role, from, to], { callId });

  let at = await start(undefined, callId);
  const through: Record<string, string[]> = {};
  for (const [before, command, role] of STAGES) {
    at = await bring(at, before);
    const panel = command === 'convene' && {
      body: { experts: [anExpert('expert-1')], chair: 'expert-1' },
    };
    for (const [from, to] of PAIRS) {
      const { status, body: told } = await give(at, command, {
        claims: claimsOf(role, to),
        query: { onBehalfOf: from, dryRun: 'true' },
        ...panel,
      });
      // let through, or stopped for what he has been in the case, and for nothing else
      expect(status === 200 ? 'decision.same_person' : told['code']).toBe('decision.same_person');
      if (status === 200) (through[command] ??= []).push(`${to} for ${from}`);
    }
  }

  // what that leaves them stands in docs/lifecycle.md
  expect(through).toMatchInlineSnapshot(`
    {
      "convene": [
        "decider-1 for examiner-1",
        "friend for examiner-1",
        "examiner-1 for decider-1",
        "friend for decider-1",
        "examiner-1 for friend",
        "decider-1 for friend",
      ],
      "propose": [
        "decider-1 for examiner-1",
        "friend for examiner-1",
        "examiner-1 for decider-1",
        "friend for decider-1",
        "examiner-1 for friend",
        "decider-1 for friend",
      ],
      "select": [
        "friend for decider-1",
        "decider-1 for friend",
      ],
    }
  `);
});

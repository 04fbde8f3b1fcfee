import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../../../shared/domain/commands/commands.ts';
import { after, anExpert, type Case, casesAt } from '../../../support/cases.ts';
import { openDoors } from '../../../support/doors.ts';
import { claimsOf } from '../../../support/http-event.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const EXPERTS = ['expert-1', 'expert-2', 'expert-3'];
const PANEL = { experts: EXPERTS.map(anExpert), chair: 'expert-1' };

let at: Case;
beforeEach(async () => {
  const accepted = await bring(await start(), ['submit', 'recommend', 'claim', 'accept']);
  at = after(accepted, (await give(accepted, 'convene', { body: PANEL })).headers);
});

/** By each of them on the same version, all at once. */
async function together(command: Command, seen: Case) {
  const answers = await Promise.all(
    EXPERTS.map((expert) => give(seen, command, { claims: claimsOf('expert', expert) })),
  );
  expect(answers.map(({ status, text }) => [status, status === 200 || text])).toEqual(
    EXPERTS.map(() => [200, true]),
  );
  return answers;
}

async function declared(): Promise<Case> {
  const seen = at;
  await together('declare', seen);
  return { ...seen, version: seen.version + EXPERTS.length };
}

describe('experts who act at once', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'are all in, by what each of them has read: time %i',
    async () => {
      const seen = await declared();
      await together('score', seen);

      const { body } = await doors().ask('viewForExaminer', {
        params: at.params,
        claims: claimsOf('examiner'),
      });
      expect(body['version']).toBe(seen.version + EXPERTS.length);
      expect(body['panel']).toMatchObject({ isOpen: true, result: expect.any(Object) });
    },
    30_000,
  );

  it('are one each: nobody scores twice by two requests at once', async () => {
    const seen = await declared();
    const claims = claimsOf('expert', 'expert-1');

    const answers = await Promise.all([
      give(seen, 'score', { claims }),
      give(seen, 'score', { claims }),
    ]);

    const refused = answers.filter(({ status }) => status !== 200).map(({ body }) => body['code']);
    expect(refused).toHaveLength(1);
    expect(['application.changed_meanwhile', 'review.already_scored']).toContain(refused[0]);
  });

  it('are told where somebody else changed the panel since', async () => {
    const seen = await declared();
    const recusal = { subject: 'expert-3', reason: '样例：同事' };
    const recused = await give(seen, 'recuse', { body: recusal });
    expect(recused.status).toBe(200);

    const stale = await give(seen, 'score', { claims: claimsOf('expert', 'expert-2') });
    const imagined = { ...seen, version: seen.version + 5 };
    const ahead = await give(imagined, 'score', { claims: claimsOf('expert', 'expert-2') });

    for (const { body } of [stale, ahead]) {
      expect(body['code']).toBe('application.changed_meanwhile');
    }
  });
});

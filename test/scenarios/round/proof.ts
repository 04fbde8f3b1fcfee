import { expect } from 'vitest';
import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';
import { Checkpoint } from '../../../shared/domain/publication/checkpoint.ts';
import { findInCheckpoint, verifyCheckpoint } from '../../../shared/evidence/checkpoint.ts';
import { Jwks } from '../../../shared/evidence/jwks.ts';
import { verifyHistory } from '../../../shared/evidence/verify-history.ts';
import { CALL, CALL_PATH, FILINGS, type Filing, SOON, type Stage, type Step } from './stage.ts';

interface Page {
  readonly events: unknown[];
  readonly nextCursor: string | null;
}

/** A history as somebody may read it, to its end. */
async function historyFor(stage: Stage, account: string, path: string): Promise<Page> {
  const person = await stage.person(account);
  const events: unknown[] = [];
  let query = '?limit=10';
  for (;;) {
    const read = await person.get(`${path}${query}`);
    expect({ path, status: read.status, text: read.text }).toMatchObject({ status: 200 });
    const page = read.json as never as Page;
    events.push(...page.events);
    if (page.nextCursor === null) return { events, nextCursor: null };
    query = `?limit=10&cursor=${encodeURIComponent(page.nextCursor)}`;
  }
}

const ownHistory = (stage: Stage, filing: Filing) =>
  historyFor(
    stage,
    stage.associationOf(filing),
    `${CALL_PATH}/applications/${stage.idOf(filing)}/events`,
  );

export const PROOF: readonly Step[] = [
  [
    'Personal data are read with a reason, which the association sees',
    async (stage) => {
      const path = `/applications/${stage.idOf('corrected')}/personal-data-readings`;
      const body = { of: 'association', reason: '样例：通知领取证书' };
      const read = await (
        await stage.person('decider-1')
      ).ask('POST', `/v1/reviewer/calls/${CALL}${path}`, { body });
      const seen = await (await stage.person('association-2')).get(`${CALL_PATH}${path}`);

      expect(read).toMatchObject({ status: 201 });
      expect(read.text).toContain('样例联系人');
      expect(seen.json['readings']).toMatchObject([{ role: 'decider', reason: body.reason }]);
    },
  ],
  [
    'The day is closed in a signed checkpoint, in which every history is found to its end',
    async (stage) => {
      const overview = `/v1/reviewer/calls/${CALL}/overview`;
      const decider = await stage.person('decider-1');
      // the register is kept by the stream
      await expect
        .poll(async () => (await decider.get(overview)).json['byState'], SOON)
        .toMatchObject({ announced: 3, revoked: 1 });
      const { now } = (await stage.round.anyone.get('/local/clock')).json as never as {
        now: string;
      };
      const day = beijingDate(new Date(now));
      // a day is closed once it is over
      await stage.round.anyone.ask('POST', '/local/clock', { body: { days: 31 } });
      const at = `${addDays(day, 1)}T00:10:00+08:00`;
      const run = `/schedules/${stage.checkpoint}?at=${new Date(at).toISOString()}`;
      const closed = await fetch(`${stage.round.control}${run}`, { method: 'POST' });
      expect({ status: closed.status, text: await closed.text() }).toMatchObject({ status: 200 });

      const published = (await stage.round.anyone.get(`/v1/checkpoints/${day}`)).json;
      const checkpoint = Checkpoint.parse(published);
      const keys = Jwks.parse((await stage.round.anyone.get('/v1/keys')).json);
      expect(await verifyCheckpoint(checkpoint, keys)).toEqual({ whole: true });
      for (const filing of FILINGS) {
        const history = await ownHistory(stage, filing);
        const found = findInCheckpoint(history, checkpoint);
        expect({ filing, sequence: found?.sequence }).toEqual({
          filing,
          sequence: history.events.length,
        });
      }
    },
  ],
  [
    'Every history is whole, as its association reads it and as the office does',
    async (stage) => {
      for (const filing of FILINGS) {
        const own = verifyHistory(await ownHistory(stage, filing));
        expect({ filing, ...own }).toMatchObject({ filing, whole: true });

        const path = `/v1/reviewer/calls/${CALL}/applications/${stage.idOf(filing)}/events`;
        const office = verifyHistory(await historyFor(stage, 'examiner-1', path));
        expect({ filing, ...office }).toEqual({ filing, ...own });
      }
    },
  ],
  [
    'What was changed in one of them is found, by anyone and at the first wrong event',
    async (stage) => {
      const { events } = await ownHistory(stage, 'corrected');
      const history = {
        events: events.map((event, at) =>
          at === 3 ? { ...(event as object), at: '2026-01-01T00:00:00.000+08:00' } : event,
        ),
      };
      const verdict = await stage.round.anyone.ask('POST', '/v1/verifications', {
        body: { history },
      });

      expect(verifyHistory(history)).toMatchObject({ whole: false, sequence: 4 });
      expect(verdict.json).toMatchObject({ whole: false, wrong: { at: '/events/3' } });
    },
  ],
];

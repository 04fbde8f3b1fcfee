import { expect } from 'vitest';
import { CALL_PATH, type Stage, type Step } from './stage.ts';

/** Runs what runs by the clock, whatever its name ends with; gives what it answered. */
async function runs(stage: Stage, name: string): Promise<unknown> {
  const { control } = stage.round;
  const listed = (await (await fetch(`${control}/schedules`)).json()) as { schedules: string[] };
  const schedule = listed.schedules.find((one) => one.endsWith(`-${name}`));
  const ran = await fetch(`${control}/schedules/${schedule}`, { method: 'POST' });
  const text = await ran.text();
  expect({ name, status: ran.status, text }).toEqual({ name, status: 200, text });
  return JSON.parse((JSON.parse(text) as { payload: string }).payload);
}

export const CLOCKWORK: readonly Step[] = [
  [
    'Every letter that is due arrives in the mailbox of this machine, whoever delivers elsewhere',
    async (stage) => {
      await runs(stage, 'messages');

      const page = await (await fetch(`${stage.round.api}/local/mail`)).text();
      expect(page).toContain('发件人 From: ');
    },
  ],
  [
    'What runs by the clock finds nothing to put right, and tells an admin that it ran',
    async (stage) => {
      for (const name of ['gauge', 'corrections', 'reminders']) await runs(stage, name);
      expect(await runs(stage, 'reconciliation')).toMatchObject({ messages: 0, left: 0 });

      const health = await (await stage.person('admin-1')).get('/v1/health');
      expect(health.text).toContain('reconciliation');
    },
  ],
  [
    'Whoever reviews says how they want to be written to',
    async (stage) => {
      const expert = await stage.person('expert-1');
      const body = {
        email: 'expert@example.org',
        off: ['review_waits'],
        quiet: { from: 22, to: 8 },
      };
      const put = await expert.ask('PUT', '/v1/notifications', { body });
      expect([put.status, put.json['version']]).toEqual([200, 1]);
      expect((await expert.get('/v1/notifications')).json['preferences']).toMatchObject(body);

      const url = 'https://hook.example.org/pilots';
      const named = await expert.ask('PUT', '/v1/notifications/webhook', { body: { url } });
      expect([named.status, named.json['state']]).toEqual([200, 'on']);
      const gone = { ifMatch: named.json['version'] };
      const removed = await expert.ask('DELETE', '/v1/notifications/webhook', gone);
      expect([removed.status, removed.json['state']]).toEqual([200, 'none']);

      const examiner = await stage.person('examiner-1');
      const made = await examiner.ask('POST', '/v1/notifications/calendar');
      const { pathname } = new URL(String(made.json['address']));
      const read = await stage.round.anyone.get(pathname);
      expect([read.status, read.text.slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);
      const revoked = await examiner.ask('DELETE', '/v1/notifications/calendar', {
        ifMatch: made.json['version'],
      });
      expect([revoked.status, (await stage.round.anyone.get(pathname)).status]).toEqual([200, 404]);
    },
  ],
  [
    'Personal data are erased once their time is over, and the histories stay as they were',
    async (stage) => {
      const path = `/v1/reviewer/calls/sample-2026/applications/${stage.idOf('kept')}/events`;
      const examiner = await stage.person('examiner-1');
      const association = await stage.person('association-2');
      const before = (await examiner.get(path)).json['events'];
      await stage.round.anyone.ask('POST', '/local/clock', { body: { days: 900 } });
      const erased = (await runs(stage, 'retention')) as { applications: number };

      expect(erased.applications).toBeGreaterThan(0);
      expect((await examiner.get(path)).json['events']).toEqual(before);
      const files = `${CALL_PATH}/applications/${stage.noted.get('withdrawn') ?? ''}/files`;
      expect((await association.get(files)).json['files']).toMatchObject([{ problem: 'erased' }]);
    },
  ],
];

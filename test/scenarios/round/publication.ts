import { expect } from 'vitest';
import * as z from 'zod';
import { beijingDate } from '../../../shared/domain/calendar.ts';
import { PublishedList } from '../../../shared/domain/publication/published-list.ts';
import { Jwks } from '../../../shared/evidence/jwks.ts';
import { verifyList } from '../../../shared/evidence/published-list.ts';
import { OBJECTOR, objected } from './objecting.ts';
import { CALL, CALL_PATH, SOON, type Stage, type Step } from './stage.ts';

const LISTED = ['revoked', 'corrected', 'disputed', 'kept'] as const;
const UNCONTESTED = ['corrected', 'disputed', 'kept'] as const;
const NOTICES = `/v1/decider/calls/${CALL}/notices`;
const ANNOUNCEMENTS = `/v1/decider/calls/${CALL}/announcements`;

async function decide(stage: Stage, who: string, path: string, body: object) {
  return (await stage.person(who)).ask('POST', path, { body });
}

/** The day in Beijing by the clock of the cloud. */
async function today(stage: Stage): Promise<string> {
  const { now } = (await stage.round.anyone.get('/local/clock')).json as never as { now: string };
  return beijingDate(new Date(now));
}

/** The place of a project on the notice. */
async function positionOf(stage: Stage, filing: (typeof LISTED)[number]): Promise<number> {
  const notice = PublishedList.parse((await stage.round.anyone.get(`${CALL_PATH}/notices/1`)).json);
  const entry = notice.entries.find(({ applicationId }) => applicationId === stage.idOf(filing));
  return entry?.position ?? 0;
}

/** The projects' numbers in an announcement, in its order. */
async function numbersIn(stage: Stage, announcement: number) {
  const { json } = await stage.round.anyone.get(`${CALL_PATH}/announcements/${announcement}`);
  return PublishedList.parse(json).entries.map(({ projectNumber }) => projectNumber);
}

export const PUBLICATION: readonly Step[] = [
  [
    'Nobody is told of a decision before the notice',
    async (stage) => {
      for (const filing of [...LISTED, 'direct'] as const)
        expect(await stage.stateOf(filing)).toBe('proposed');
      const figures = await stage.round.anyone.get(`${CALL_PATH}/overview`);

      expect(figures.json).toMatchObject({ code: 'overview.not_announced' });
    },
  ],
  [
    'What was selected is put on public notice, and the others are told at the same time',
    async (stage) => {
      await stage.queue('decider-1', 'queue=selected', LISTED);
      await stage.queue('decider-1', 'queue=not_selected', ['direct']);
      const published = await decide(stage, 'decider-1', NOTICES, { from: await today(stage) });

      expect({ text: published.text, status: published.status }).toMatchObject({ status: 201 });
      const notices = await stage.round.anyone.get(`${CALL_PATH}/notices`);
      expect(notices.json).toMatchObject({ notices: [{ number: 1, count: LISTED.length }] });
      for (const filing of LISTED) expect(await stage.stateOf(filing)).toBe('public_notice');
      expect(await stage.stateOf('direct')).toBe('not_selected');
    },
  ],
  [
    'Anybody objects to one of them under the real name, and gets a case number',
    async (stage) => {
      const body = { ...OBJECTOR, position: await positionOf(stage, 'revoked') };
      const path = `${CALL_PATH}/notices/1/objections`;
      const lodged = await objected(stage.round.anyone, path, body);

      expect({ status: lodged.status, text: lodged.text }).toMatchObject({ status: 201 });
      const { caseNumber, accessCode } = lodged.json as never as Record<string, string>;
      stage.noted.set('case', caseNumber ?? '').set('access code', accessCode ?? '');
      const early = await decide(stage, 'decider-1', ANNOUNCEMENTS, { notice: 1 });
      expect(early.json).toMatchObject({ code: 'announcement.too_early' });
    },
  ],
  [
    'The notice ends, and all is announced, numbered, but for the project with an open objection',
    async (stage) => {
      const moved = await stage.round.anyone.ask('POST', '/local/clock', { body: { days: 30 } });
      const announced = await decide(stage, 'decider-1', ANNOUNCEMENTS, { notice: 1 });
      const open = await decide(stage, 'decider-1', ANNOUNCEMENTS, { notice: 1 });
      const body = { ...OBJECTOR, position: await positionOf(stage, 'kept') };
      const path = `${CALL_PATH}/notices/1/objections`;
      const late = await stage.round.anyone.ask('POST', path, { body });

      expect(moved).toMatchObject({ status: 200 });
      expect({ text: announced.text, status: announced.status }).toMatchObject({ status: 201 });
      for (const filing of UNCONTESTED) expect(await stage.stateOf(filing)).toBe('announced');
      expect(await stage.stateOf('revoked')).toBe('objection_open');
      expect(await numbersIn(stage, 1)).toEqual([1, 2, 3].map((at) => `SAMPLE-2026-00${at}`));
      expect(open.json).toMatchObject({ code: 'announcement.objection_open' });
      expect(late.json).toMatchObject({ code: 'objection.not_in_period' });
    },
  ],
  [
    'The objection is answered by somebody else than decided, for whoever has the access code',
    async (stage) => {
      const caseNumber = stage.noted.get('case') ?? '';
      const answer = { outcome: 'dismissed', reply: '样例：经核查，异议不成立' };
      const command = `objections/${caseNumber}/answer`;
      const same = await stage.ask('decider-1', command, 'revoked', answer);
      await stage.say('decider-2', command, 'revoked', answer);

      expect(same.json).toMatchObject({ code: 'decision.same_person' });
      const told = await stage.round.anyone.ask(
        'POST',
        `${CALL_PATH}/objections/${caseNumber}/readings`,
        { body: { accessCode: stage.noted.get('access code') } },
      );
      const letter = await stage.round.anyone.ask(
        'POST',
        `${CALL_PATH}/objections/${caseNumber}/letters`,
        { body: { accessCode: stage.noted.get('access code') } },
      );
      expect({ status: letter.status, begins: letter.text.slice(0, 5) }).toEqual({
        status: 200,
        begins: '%PDF-',
      });
      expect(told.json).toMatchObject({ standing: 'dismissed', reply: answer.reply });
    },
  ],
  [
    'What was contested follows, in an announcement of its own, counted on',
    async (stage) => {
      const announced = await decide(stage, 'decider-1', ANNOUNCEMENTS, { notice: 1 });

      expect({ text: announced.text, status: announced.status }).toMatchObject({ status: 201 });
      for (const filing of LISTED) expect(await stage.stateOf(filing)).toBe('announced');
      expect(await numbersIn(stage, 2)).toEqual(['SAMPLE-2026-004']);
    },
  ],
  [
    'Anybody verifies the list offline, and finds what was changed in it',
    async (stage) => {
      const list = PublishedList.parse(
        (await stage.round.anyone.get(`${CALL_PATH}/announcements/1`)).json,
      );
      const keys = Jwks.parse((await stage.round.anyone.get('/v1/keys')).json);
      const changed = list.entries.map((entry) =>
        entry.position === 3 ? { ...entry, titleZh: '样例：另一项目' } : entry,
      );

      expect(await verifyList(list, keys)).toEqual({ whole: true });
      expect(await verifyList({ ...list, entries: changed }, keys)).toEqual({
        whole: false,
        position: 3,
        because: 'chain',
        at: '/entries/2',
      });
    },
  ],
  [
    'The round in figures is for staff and, without drafts, for everyone',
    async (stage) => {
      const decider = await stage.person('decider-1');
      const paths = [`/v1/reviewer/calls/${CALL}/overview`, `${CALL_PATH}/overview`] as const;
      const states = { announced: 4, not_selected: 1, not_accepted: 1, not_recommended: 1 };
      await expect
        .poll(async () => (await decider.get(paths[0])).json['byState'], SOON)
        .toMatchObject(states);

      // what came of those that were not selected is theirs and staff's
      const ofAssociations = `/v1/reviewer/calls/${CALL}/associations`;
      const told = z
        .array(z.object({ byState: z.record(z.string(), z.int()) }))
        .parse((await decider.get(ofAssociations)).json['associations']);
      const sumOf = (state: string) =>
        told.reduce((sum, { byState }) => sum + (byState[state] ?? 0), 0);
      for (const [state, count] of Object.entries(states)) expect(sumOf(state)).toBe(count);
      expect((await stage.round.anyone.get(ofAssociations)).status).toBe(401);

      const published = (await stage.round.anyone.get(paths[1])).json;
      expect(published).toMatchObject({ byState: states });
      expect(published['byRefusingClause']).toEqual({ 'PP2023-A4': 1 });
    },
  ],
  [
    'A project is revoked with reasons; the list stays as it was published',
    async (stage) => {
      const path = `${CALL_PATH}/announcements/2`;
      const before = (await stage.round.anyone.get(path)).text;
      await stage.say('decider-2', 'revocation', 'revoked', { reasons: '样例：标准已废止' });

      expect(await stage.stateOf('revoked')).toBe('revoked');
      expect((await stage.round.anyone.get(path)).text).toBe(before);
      const lists = await stage.round.anyone.get(`${CALL_PATH}/announcements`);
      expect(lists.json).toMatchObject({ revocations: [{ reasons: '样例：标准已废止' }] });
    },
  ],
];

import { holidaysOf } from '../../support/holidays.ts';
import { randomUUID } from 'node:crypto';
import { openDoor } from '../../../functions/handler/door.ts';
import { objectionContext } from '../../../functions/doors/objection/context.ts';
import { objectionDoor, objectionUseCases } from '../../../functions/doors/objection/use-cases.ts';
import { publisherContext } from '../../../functions/doors/publisher/context.ts';
import { publisherDoor, publisherUseCases } from '../../../functions/doors/publisher/use-cases.ts';
import type { Operation } from '../../../shared/contract/routes.ts';
import { addDays, beijingDate } from '../../../shared/domain/calendar.ts';
import type { Command } from '../../../shared/domain/commands/commands.ts';
import { MOST_IN_AN_HOUR } from '../../../shared/domain/publication/senders.ts';
import { type Case, type casesAt, aContent } from '../../support/cases.ts';
import { OBJECTOR } from '../../scenarios/round/objecting.ts';
import { type Doors, storeOfDoors } from '../../support/doors.ts';
import { NO_BUCKET } from '../../support/files/no-bucket.ts';
import {
  type Answered,
  CLAIM_NAMES,
  claimsOf,
  eventFor,
  send,
  type Sent,
} from '../../support/http-event.ts';

type Cases = ReturnType<typeof casesAt> & {
  readonly doors: () => Doors;
  /** A call of its own that differs from the sample round. */
  readonly aCall: (changes: object) => Promise<{ callId: string }>;
};
type Headers = Readonly<Record<string, string>>;

const SELECTED: readonly Command[] = [
  ...(['submit', 'recommend', 'claim', 'accept', 'convene'] as const),
  ...(['declare', 'score', 'propose', 'select'] as const),
];

const DAY = 86_400_000;
const day = (days: number) => addDays(beijingDate(new Date()), days);
const claims = claimsOf('decider');

/** A way to each code about the lists of a call and what is objected to them. */
export function publicationWays({ start, bring, doors, aCall }: Cases) {
  const ask = (operation: Operation, { headers, ...sent }: Sent) =>
    doors().ask(operation, { ...sent, headers: { 'idempotency-key': randomUUID(), ...headers } });

  const notice = async (callId: string, from = day(0), headers: Headers = {}) =>
    ask('publishNotice', { params: { callId }, claims, body: { from }, headers });

  const calendar = (year: string, headers: Headers) =>
    ask('applyCalendar', {
      params: { year },
      claims: claimsOf('admin'),
      body: { source: '样例', holidays: holidaysOf(Number(year)), makeUpDays: [] },
      headers,
    });

  /** A call with one project, on notice from the day. */
  const onNotice = async (from = day(0)): Promise<Case> => {
    const { callId } = await aCall({ noticeWorkingDays: 5 });
    const at = await bring(await start(aContent(), callId), SELECTED);
    const { status, text } = await notice(callId, from);
    if (status !== 201) throw new Error(text);
    return { ...at, version: at.version + 1 };
  };

  const object = async (
    { callId }: { callId: string },
    headers: Headers = {},
    from: Pick<Sent, 'sourceIp'> = {},
  ) =>
    ask('lodgeObjection', {
      params: { callId, number: '1' },
      body: { ...OBJECTOR, position: 1 },
      headers,
      ...from,
    });

  const announce = (callId: string, headers: Headers, number = 1) =>
    ask('announce', { params: { callId }, claims, body: { notice: number }, headers });

  const answer = (at: Case, caseNumber: string, headers: Headers = {}) =>
    ask('answerObjection', {
      params: { ...at.params, caseNumber },
      claims: claimsOf('decider', 'decider-2'),
      body: { outcome: 'dismissed', reply: '样例：不成立' },
      headers: { ...headers, 'if-match': `"${at.version}"` },
    });

  /** As a deployed environment asks for work; the local one does not. */
  const objectUnworked = async (headers: Headers) => {
    const { params } = await onNotice();
    const context = objectionContext(storeOfDoors(), { workBits: 10, sendsMail: true });
    const options = { claimNames: CLAIM_NAMES };
    const door = openDoor(objectionDoor, objectionUseCases, context, options);
    return send(
      door,
      eventFor('lodgeObjection', {
        params: { callId: params.callId, number: '1' },
        body: { ...OBJECTOR, position: 1 },
        headers: { 'idempotency-key': randomUUID(), ...headers },
      }),
    );
  };

  return {
    'objection.unconfirmed': objectUnworked,
    'objection.other_way': async (headers: Headers) => {
      const { params } = await onNotice();
      return ask('requestObjectionLink', {
        params: { callId: params.callId, number: '1' },
        body: { ...OBJECTOR, position: 1 },
        headers,
      });
    },
    'objection.link_unknown': (headers: Headers) =>
      ask('confirmObjection', {
        params: { callId: 'sample-2026' },
        body: { token: 'code_unknown.link_unknown' },
        headers,
      }),
    'notice.not_found': (headers: Headers) =>
      ask('getNotice', { params: { callId: 'sample-2026', number: '99' }, headers }),
    'calendar.included': (headers: Headers) => calendar('2026', headers),
    'calendar.changed_meanwhile': (headers: Headers) =>
      calendar('2099', { ...headers, 'if-match': '"7"' }),
    // further ahead than any calendar is published
    'calendar.unknown': async (headers: Headers) => {
      const { callId } = await aCall({ noticeWorkingDays: 60 });
      return notice(callId, day(364), headers);
    },
    'notice.working_days_missing': async (headers: Headers) => {
      const { callId } = await aCall({ noticeWorkingDays: null });
      return notice(callId, day(0), headers);
    },
    'notice.begins_in_the_past': async (headers: Headers) => {
      const { callId } = await aCall({ noticeWorkingDays: 5 });
      return notice(callId, day(-1), headers);
    },
    'notice.nothing_to_publish': async (headers: Headers) => {
      const { callId } = await aCall({ noticeWorkingDays: 5 });
      return notice(callId, day(0), headers);
    },
    'list.changed_since_preview': async (headers: Headers) => {
      const { params } = await onNotice();
      return announcedLater(params.callId, headers, { previewed: '0'.repeat(64) });
    },
    'objection.too_often': async (headers: Headers) => {
      const { params } = await onNotice();
      const from = { sourceIp: '203.0.113.7' };
      let answer = await object(params, headers, from);
      // counted by the hour of the clock, which may end once on the way
      for (let more = 0; more < 2 * MOST_IN_AN_HOUR.sender && answer.status === 201; more += 1)
        answer = await object(params, headers, from);
      return answer;
    },
    'objection.not_in_period': async (headers: Headers) =>
      object((await onNotice(day(10))).params, headers),
    'objection.not_found': (headers: Headers) =>
      ask('readObjection', {
        params: { callId: 'sample-2026', caseNumber: '1-001-1' },
        body: { accessCode: 'code_' },
        headers,
      }),
    'objection.already_answered': async (headers: Headers) => {
      const at = await onNotice();
      await object(at.params);
      await object(at.params);
      await answer({ ...at, version: at.version + 2 }, '1-001-1');
      return answer({ ...at, version: at.version + 3 }, '1-001-1', headers);
    },
    'announcement.not_found': (headers: Headers) =>
      ask('getAnnouncement', { params: { callId: 'sample-2026', number: '99' }, headers }),
    'announcement.too_early': async (headers: Headers) =>
      announce((await onNotice()).params.callId, headers),
    'announcement.objection_open': async (headers: Headers) => {
      const { params } = await onNotice();
      await object(params);
      return announcedLater(params.callId, headers);
    },
    'announcement.nothing_to_announce': async (headers: Headers) => {
      const { params } = await onNotice();
      await announcedLater(params.callId, {});
      return announcedLater(params.callId, headers);
    },
  };
}

/** By the door as it would be in two months, when the notice is over. */
function announcedLater(
  callId: string,
  headers: Headers,
  more: { readonly previewed?: string } = {},
): Promise<Answered> {
  const clock = () => new Date(Date.now() + 60 * DAY);
  const unsigned = publisherContext(storeOfDoors(), { sign: async () => '' });
  const options = { clock, claimNames: CLAIM_NAMES };
  const context = { ...unsigned, bucket: NO_BUCKET };
  const door = openDoor(publisherDoor, publisherUseCases, context, options);
  const sent = {
    params: { callId },
    claims,
    body: { notice: 1, ...more },
    headers: { 'idempotency-key': randomUUID(), ...headers },
  };
  return send(door, eventFor('announce', sent));
}

import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { AnswerOf, ListedCall } from '../data/answers.ts';
import { ADDRESSES } from '../app/addresses.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Link } from '../parts/frame/link.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { PUBLIC_WORDS as W } from './words.ts';

type Summary = AnswerOf<'listNotices'>['notices'][number];

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000;
/** So many calls are asked for their lists: a round overlaps with no more. */
const MOST = 2;

interface Lists {
  readonly notices: readonly Summary[];
  readonly announcements: readonly Summary[];
}

/**
 * The notices that anyone may object to today, and the calls whose results are there; nothing where
 * there are none, or they cannot be had.
 */
export function RunningNotices({ calls, now }: { calls: readonly ListedCall[]; now: string }) {
  const reader = useReader();
  const asked = underWay(calls, now).map(({ id }) => id);
  const answer = useAnswer((api) => listsOf(api, asked), [asked.join(' ')]);
  if (answer.state !== 'ready') return null;
  const running = answer.data.notices.filter((notice) => isRunning(notice, now));
  const announced = [...new Set(answer.data.announcements.map(({ callId }) => callId))];
  return (
    <>
      {running.length > 0 && (
        <Notice kind="info" title={reader.say(W.onNotice)}>
          <ul>
            {running.map(({ callId, number, to }) => (
              <li key={`${callId} ${number}`}>
                <Link to={addressOf(ADDRESSES.notice, { callId, number })}>
                  {reader.say(W.noticeUntil(number, reader.date(to ?? '')))}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {announced.length > 0 && (
        <Notice kind="info" title={reader.say(W.announced)}>
          <ul>
            {announced.map((callId) => (
              <li key={callId}>
                <Link to={addressOf(ADDRESSES.results, { callId })}>
                  {reader.say(
                    calls.find(({ id }) => id === callId)?.name ?? { zh: callId, en: callId },
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}

/** The calls that may have a notice running, or results that are news: begun, and closed a year ago at most; newest first. */
export function underWay(calls: readonly ListedCall[], now: string): readonly ListedCall[] {
  return calls
    .filter(
      ({ window }) =>
        window !== null &&
        Date.parse(window.opensAt) <= Date.parse(now) &&
        Date.parse(window.closesAt) + A_YEAR_MS >= Date.parse(now),
    )
    .slice(0, MOST);
}

/** Whether a notice runs on the day of an instant of Beijing, its first and last day included. */
export function isRunning({ from, to }: Pick<Summary, 'from' | 'to'>, now: string): boolean {
  const today = now.slice(0, 10);
  return from !== null && to !== null && from <= today && today <= to;
}

async function listsOf(api: PilotsClient, callIds: readonly string[]): Promise<Lists> {
  const all = await Promise.all(
    callIds.map(async (callId) => {
      const params = { params: { path: { callId } } };
      const [noticed, announced] = await Promise.all([
        api.GET('/v1/calls/{callId}/notices', params),
        api.GET('/v1/calls/{callId}/announcements', params),
      ]);
      return { ...dataOf(noticed), ...dataOf(announced) };
    }),
  );
  return {
    notices: all.flatMap(({ notices }) => notices),
    announcements: all.flatMap(({ announcements }) => announcements),
  };
}

import { setImmediate } from 'node:timers/promises';
import type { Confirmation } from '../../shared/domain/publication/confirmation.ts';
import { PARTS, work } from '../../shared/domain/publication/work.ts';
import type { WholeStore } from './dynamo.ts';
import { type Filed, bodyOf } from './people/applicants.ts';
import type { Tried } from './people/asking.ts';
import { versionIn } from './people/examiners.ts';
import { linksSent, tokenIn } from './people/links.ts';
import { FROM, type Publishers, noonOn } from './people/publishers.ts';

/** How many are sent, and how many places of the notice are objected to in earnest. */
export interface Flood {
  readonly unconfirmed: number;
  readonly confirmed: number;
  readonly contested: number;
}

interface Place {
  readonly store: WholeStore;
  /** Whether its call confirms objectors by a link. */
  readonly byLink: boolean;
  readonly callId: string;
  /** What is on notice 1, by place. */
  readonly projects: readonly Filed[];
  readonly desk: Publishers;
}

/** So many of the flood are on their way at a time. */
const AT_ONCE = 20;

/**
 * Sends objections that do not count, from a network each; and beside them those of people who mean
 * it, each a sender of their own. Where work counts, nobody worked for the flood, or half of it only
 * says so; where a link does, a quarter worked and never follows the link, and a quarter guesses one.
 */
export async function flooded(place: Place, flood: Flood) {
  const began = performance.now();
  let isOver = false;
  const noise = noiseOn(place, flood).finally(() => {
    isOver = true;
  });
  const earnest = earnestOn(place, flood, () => isOver);
  const [refused, taken] = await Promise.all([noise, earnest]);
  return { refused, taken, seconds: (performance.now() - began) / 1000 };
}

/** How many came to what: the code of the refusal, or that a link was asked for. */
async function noiseOn(place: Place, { unconfirmed }: Flood) {
  const codes = new Map<string, number>();
  for (let from = 0; from < unconfirmed; from += AT_ONCE) {
    const some = Array.from(
      { length: Math.min(AT_ONCE, unconfirmed - from) },
      (_, at) => from + at,
    );
    for (const answer of await Promise.all(some.map((one) => noise(place, one)))) {
      const code = answer.ok ? 'link asked for' : answer.refusal.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  return Object.fromEntries(codes);
}

function noise(place: Place, one: number) {
  const { callId, projects, desk, byLink } = place;
  const kind = byLink ? one % 4 : one % 2;
  const asking = { key: `noise-${one}`, network: `noise-${one}` };
  if (kind === 3) return desk.confirm(callId, `code_${one}.guessed`);
  const email = `noise-${one}@example.org`;
  const body = { position: (one % projects.length) + 1, statement: `样例：${one}`, email };
  if (kind === 2) return worked(place, body, asking);
  const numbers = Array.from({ length: PARTS }, () => one);
  const made: Confirmation = { means: 'work', at: FLOODED_AT, numbers };
  return sender(place)(callId, 1, kind === 0 ? body : { ...body, confirmation: made }, asking);
}

const FLOODED_AT = noonOn(FROM).toISOString();

function sender({ desk, byLink }: Place) {
  return byLink ? desk.askLink : desk.object;
}

/** Sends what somebody worked for. */
async function worked(place: Place, body: object, asking: Tried) {
  const { callId, desk } = place;
  const { work: task } = bodyOf('prepareObjection', await desk.prepare(callId, 1, body, asking));
  if (!task) throw new Error('work is asked for');
  const confirmation = { means: 'work', at: task.at, numbers: await work(task) };
  return sender(place)(callId, 1, { ...body, confirmation }, asking);
}

/** The case numbers that were given. */
async function earnestOn(
  place: Place,
  { confirmed, contested }: Flood,
  isOver: () => boolean,
): Promise<string[]> {
  const cases: string[] = [];
  for (let one = 0; one < confirmed; one += 1) {
    const email = `sender-${one}@example.org`;
    const body = { position: (one % contested) + 1, email };
    const asking = { key: `earnest-${one}`, network: `earnest-${one}` };
    const answer = await worked(place, body, asking);
    cases.push(
      place.byLink
        ? await followed(place, answer, email)
        : bodyOf('lodgeObjection', answer).caseNumber,
    );
    // the others have their turn, as on a network
    if (!isOver()) await setImmediate();
  }
  return cases;
}

/** Waits for the link that was asked for, and follows it; all that are due are sent with it. */
async function followed(
  { store, callId, desk }: Place,
  asked: Awaited<ReturnType<Publishers['askLink']>>,
  email: string,
): Promise<string> {
  bodyOf('requestObjectionLink', asked);
  const { letters } = await linksSent(store, noonOn(FROM));
  const own = letters.find(({ to }) => to === email);
  if (!own) throw new Error(`${email} was sent no link`);
  return bodyOf('confirmObjection', await desk.confirm(callId, tokenIn(own))).caseNumber;
}

/** All objections that a decider is shown of a project, page by page. */
export async function casesShown({ desk }: Place, project: Filed): Promise<string[]> {
  const cases: string[] = [];
  for (let cursor: string | undefined; ;) {
    const query = cursor === undefined ? {} : { cursor };
    const page = bodyOf('listObjections', await desk.objections(project, query));
    cases.push(...page.objections.map(({ caseNumber }) => caseNumber));
    if (page.nextCursor === null) return cases;
    cursor = page.nextCursor;
  }
}

/** Which of the projects an announcement names now. */
export async function announcedOf({ callId, desk }: Place, now: Date): Promise<string[]> {
  const answer = await desk.announce(callId, 1, { now });
  return bodyOf('announce', answer).results.map(({ applicationId }) => applicationId);
}

/** All objections to a project dismissed with one reason; gives how many requests that took. */
export async function dismissedAll(place: Place, project: Filed, version: number): Promise<number> {
  const cases = await casesShown(place, project);
  const most = 500;
  let seen = version;
  let requests = 0;
  for (let from = 0; from < cases.length; from += most) {
    const some = cases.slice(from, from + most);
    seen = versionIn(await place.desk.dismiss(project, seen, some));
    requests += 1;
  }
  return requests;
}

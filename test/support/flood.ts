import { setImmediate } from 'node:timers/promises';
import type { Confirmation } from '../../shared/domain/publication/confirmation.ts';
import { PARTS, work } from '../../shared/domain/publication/work.ts';
import { type Filed, bodyOf, refusalIn } from './people/applicants.ts';
import { versionIn } from './people/examiners.ts';
import { FROM, type Publishers, noonOn } from './people/publishers.ts';

/** How many are sent, and how many places of the notice are objected to in earnest. */
export interface Flood {
  readonly unconfirmed: number;
  readonly confirmed: number;
  readonly contested: number;
}

interface Place {
  readonly callId: string;
  /** What is on notice 1, by place. */
  readonly projects: readonly Filed[];
  readonly desk: Publishers;
}

/** So many of the flood are on their way at a time. */
const AT_ONCE = 20;

/**
 * Sends objections that nobody worked for, half of them with made-up work, from a network each; and
 * beside them those of people who did, each a sender of their own.
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

/** How many were refused, by code. */
async function noiseOn({ callId, projects, desk }: Place, { unconfirmed }: Flood) {
  const codes = new Map<string, number>();
  for (let from = 0; from < unconfirmed; from += AT_ONCE) {
    const some = Array.from(
      { length: Math.min(AT_ONCE, unconfirmed - from) },
      (_, at) => from + at,
    );
    const answers = await Promise.all(
      some.map((one) => {
        const numbers = Array.from({ length: PARTS }, () => one);
        const made: Confirmation = { means: 'work', at: FLOODED_AT, numbers };
        const said = { position: (one % projects.length) + 1, statement: `样例：${one}` };
        const body = one % 2 === 0 ? said : { ...said, confirmation: made };
        return desk.object(callId, 1, body, { key: `noise-${one}`, network: `noise-${one}` });
      }),
    );
    for (const answer of answers) {
      const code = answer.ok ? 'taken' : answer.refusal.code;
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
  }
  return Object.fromEntries(codes);
}

const FLOODED_AT = noonOn(FROM).toISOString();

/** The case numbers that were given. */
async function earnestOn(
  { callId, desk }: Place,
  { confirmed, contested }: Flood,
  isOver: () => boolean,
): Promise<string[]> {
  const cases: string[] = [];
  for (let one = 0; one < confirmed; one += 1) {
    const email = `sender-${one}@example.org`;
    const body = { position: (one % contested) + 1, email };
    const asking = { key: `earnest-${one}`, network: `earnest-${one}` };
    const asked = refusalIn(await desk.object(callId, 1, body, asking));
    if (asked.code !== 'objection.unconfirmed') throw new Error(asked.code);
    const confirmation = { means: 'work', at: asked.work.at, numbers: await work(asked.work) };
    const answer = await desk.object(callId, 1, { ...body, confirmation }, asking);
    cases.push(bodyOf('lodgeObjection', answer).caseNumber);
    // the others have their turn, as on a network
    if (!isOver()) await setImmediate();
  }
  return cases;
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

export interface Persistence {
  /** How many times a request is sent at most. */
  readonly attempts: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
  readonly now: () => number;
}

const PERSISTENCE: Persistence = {
  attempts: 5,
  sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  random: Math.random,
  now: Date.now,
};

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;
/** A server that asks for a longer pause than this is not asked again: its answer is the last. */
const LONGEST_ASKED = 120_000;

type Fetch = (request: Request) => Promise<Response>;

/**
 * A fetch that sends a request again after a lost connection, an answer that was cut off half way,
 * 429 or a 5xx, with growing pauses of random length, and never before `Retry-After` says so. Only
 * requests that cannot have a second effect: safe and idempotent methods (RFC 9110, 9.2.2), and those
 * with an `Idempotency-Key`.
 */
export function persist(fetch: Fetch, options: Partial<Persistence> = {}): Fetch {
  const persistence = { ...PERSISTENCE, ...options };
  return async (request) => {
    const attempts = isRepeatable(request) ? persistence.attempts : 1;
    for (let attempt = 1; ; attempt++) {
      const answer = await sent(fetch, request);
      const isLast = attempt >= attempts || request.signal.aborted;
      const pause = isLast ? null : pauseAfter(answer, attempt, persistence);
      if (pause === null) return settled(answer);
      await persistence.sleep(pause);
    }
  };
}

/** The request itself is kept for the next attempt, since its body can be read once. */
async function sent(fetch: Fetch, request: Request): Promise<Response | { lost: unknown }> {
  try {
    return await whole(await fetch(request.clone()));
  } catch (lost) {
    return { lost };
  }
}

/** The same answer with its body read to the end, so that one that was cut off is found here. */
async function whole(answer: Response): Promise<Response> {
  if (answer.body === null) return answer;
  const { status, statusText, headers } = answer;
  return new Response(await answer.arrayBuffer(), { status, statusText, headers });
}

function isRepeatable({ method, headers }: Request): boolean {
  return ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method) || headers.has('Idempotency-Key');
}

function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

function settled(answer: Response | { lost: unknown }): Response {
  if (answer instanceof Response) return answer;
  throw answer.lost;
}

/** Null where it is not to be sent again: it is answered, or asked for a pause that nobody makes. */
function pauseAfter(
  answer: Response | { lost: unknown },
  attempt: number,
  { random, now }: Persistence,
): number | null {
  if (answer instanceof Response && !isPassing(answer.status)) return null;
  const own = Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE) * (0.5 + random() / 2);
  const asked = answer instanceof Response ? askedPause(answer, now()) : 0;
  if (asked > LONGEST_ASKED) return null;
  // on top of what was asked for: all who were told the same do not come back at the same moment
  return asked + own;
}

/** For how many milliseconds an answer asks to wait; `Retry-After` is a number of seconds or a date (RFC 9110, 10.2.3). */
export function askedPause({ headers }: Response, now: number): number {
  const text = headers.get('Retry-After');
  if (text === null) return 0;
  const asked = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isFinite(asked) ? Math.max(0, asked) : 0;
}

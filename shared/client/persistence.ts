export interface Persistence {
  /** How many times a request is sent at most. */
  readonly attempts: number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  readonly random: () => number;
}

const PERSISTENCE: Persistence = {
  attempts: 4,
  sleep: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  random: Math.random,
};

const FIRST_PAUSE = 200;
const LONGEST_PAUSE = 10_000;

type Fetch = (request: Request) => Promise<Response>;

/**
 * A fetch that sends a request again after a lost connection, 429 or a 5xx, with growing pauses of
 * random length, or as long as `Retry-After` says. Only requests that cannot have a second effect:
 * safe and idempotent methods (RFC 9110, 9.2.2), and those with an `Idempotency-Key`.
 */
export function persist(fetch: Fetch, options: Partial<Persistence> = {}): Fetch {
  const persistence = { ...PERSISTENCE, ...options };
  return async (request) => {
    const attempts = isRepeatable(request) ? persistence.attempts : 1;
    for (let attempt = 1; ; attempt++) {
      const answer = await sent(fetch, request);
      const isLast = attempt >= attempts || request.signal.aborted;
      if (answer instanceof Response) {
        if (isLast || !isPassing(answer.status)) return answer;
        await answer.body?.cancel();
      } else if (isLast) throw answer.lost;
      await persistence.sleep(pauseAfter(answer, attempt, persistence.random));
    }
  };
}

/** The request itself is kept for the next attempt, since its body can be read once. */
async function sent(fetch: Fetch, request: Request): Promise<Response | { lost: unknown }> {
  try {
    return await fetch(request.clone());
  } catch (lost) {
    return { lost };
  }
}

function isRepeatable({ method, headers }: Request): boolean {
  return ['GET', 'HEAD', 'PUT', 'DELETE'].includes(method) || headers.has('Idempotency-Key');
}

function isPassing(status: number): boolean {
  return status === 429 || (status >= 500 && status !== 501);
}

function pauseAfter(
  answer: Response | { lost: unknown },
  attempt: number,
  random: () => number,
): number {
  const seconds = answer instanceof Response ? Number(answer.headers.get('Retry-After')) : 0;
  const asked = Number.isFinite(seconds) ? seconds * 1000 : 0;
  const own = FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + random() / 2);
  return Math.min(Math.max(asked, own), LONGEST_PAUSE);
}

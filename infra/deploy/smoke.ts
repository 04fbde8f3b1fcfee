import { Refusal } from './refusal.ts';

/** One thing that a deployment must be able to do, and what was seen instead; null: it can. */
export interface Tried {
  readonly what: string;
  readonly wrong: string | null;
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

interface Check {
  readonly what: string;
  readonly path: string;
  /** What is wrong with the answer, or null. */
  readonly judge: (answer: Answer) => string | null;
}

/** Requests are signed and tokens judged by the time: so far apart, nobody is let in. */
const FARTHEST_MS = 5 * 60 * 1000;
const PATIENCE_MS = 15_000;

const CHECKS: readonly Check[] = [
  { what: 'lists the calls', path: '/v1/calls', judge: has(200, 'calls') },
  { what: 'publishes the key of its receipts', path: '/v1/keys', judge: has(200, 'keys') },
  { what: 'serves its contract', path: '/v1/openapi.json', judge: has(200, 'openapi') },
  { what: 'shows its pages', path: '/', judge: page },
  { what: 'lets nobody in without a token', path: '/v1/applications', judge: is(401) },
  { what: 'says so where there is nothing', path: '/v1/nothing', judge: is(404) },
  { what: 'has the right time', path: '/v1/calls', judge: rightTime },
];

function is(status: number): Check['judge'] {
  return (answer) => (answer.status === status ? null : `${answer.status}, not ${status}`);
}

function has(status: number, field: string): Check['judge'] {
  return (answer) => {
    if (answer.status !== status) return `${answer.status}, not ${status}`;
    const isThere = typeof answer.body === 'object' && answer.body !== null && field in answer.body;
    return isThere ? null : `an answer without ${field}`;
  };
}

function page({ status, headers }: Answer): string | null {
  if (status !== 200) return `${status}, not 200`;
  const isStrict = headers.get('content-security-policy')?.includes("script-src 'self'");
  return isStrict ? null : 'a page without its content security policy';
}

function rightTime({ headers }: Answer): string | null {
  const away = Math.abs(Date.parse(headers.get('date') ?? '') - Date.now());
  return away <= FARTHEST_MS ? null : `the date ${headers.get('date')}`;
}

/** Tries a deployed API from outside, writing nothing. `address` without a slash at its end. */
export async function smoke(address: string): Promise<Tried[]> {
  return Promise.all(
    CHECKS.map(async ({ what, path, judge }) => ({
      what,
      wrong: await ask(`${address}${path}`).then(judge, (error: unknown) => String(error)),
    })),
  );
}

async function ask(url: string): Promise<Answer> {
  const answer = await fetch(url, { signal: AbortSignal.timeout(PATIENCE_MS) });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Tries it and prints what was found. Throws a `Refusal` where anything is wrong. */
export async function reportSmoke(address: string): Promise<void> {
  const tried = await smoke(address);
  process.stdout.write(`\n${address}\n`);
  for (const { what, wrong } of tried)
    process.stdout.write(
      `  ${wrong === null ? 'ok   ' : 'WRONG'} ${what}${wrong ? `: ${wrong}` : ''}\n`,
    );
  const bad = tried.filter(({ wrong }) => wrong !== null).length;
  if (bad > 0)
    throw new Refusal(
      `${bad} of ${tried.length} checks failed. The commit before is deployed by the same command.`,
    );
}

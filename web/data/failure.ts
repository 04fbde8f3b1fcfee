import { ProblemError, type Schemas, UnexplainedError } from '../../shared/client/client.ts';

export type Problem = Schemas['Problem'];

/** Why something could not be shown or done, as far as a page treats it differently. */
export type FailureKind =
  | 'offline'
  | 'expired'
  | 'forbidden'
  | 'not_found'
  | 'gone'
  | 'too_late'
  | 'changed'
  | 'too_often'
  | 'refused'
  | 'fault';

export interface Failure {
  readonly kind: FailureKind;
  /** What the API said, in the reader's language; null where it said nothing. */
  readonly problem: Problem | null;
  /** After how many seconds to try again, where that was said. */
  readonly retryAfter?: number;
}

const LATE: readonly string[] = [
  'application.late',
  'recommendation.late',
  'reconsideration.late',
  'objection.not_in_period',
];

/** What somebody decided on is not as they saw it. */
const CHANGED: readonly string[] = ['list.changed_since_preview'];

/** What went wrong, from whatever was thrown on the way to the API and back. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof ProblemError) {
    const { problem } = thrown;
    return { kind: kindFor(problem), problem, ...waiting(problem.retryAfter) };
  }
  if (thrown instanceof UnexplainedError) {
    const { status, retryAfter } = thrown;
    return { kind: kindOf(status), problem: null, ...waiting(retryAfter) };
  }
  // fetch rejects with a TypeError where no answer came
  return { kind: thrown instanceof TypeError ? 'offline' : 'fault', problem: null };
}

/** Whether what failed only did not get through, so that the same may well succeed later. */
export function isPassing({ kind }: Failure): boolean {
  return kind === 'offline' || kind === 'fault' || kind === 'too_often';
}

function waiting(retryAfter = 0): Pick<Failure, 'retryAfter'> {
  return retryAfter > 0 ? { retryAfter } : {};
}

function kindFor({ code, status }: Problem): FailureKind {
  if (LATE.includes(code)) return 'too_late';
  if (CHANGED.includes(code)) return 'changed';
  // the role may, and it is this very case or person that speaks against it
  if (status === 403 && code !== 'caller.forbidden') return 'refused';
  return kindOf(status);
}

const KINDS: Readonly<Record<number, FailureKind>> = {
  401: 'expired',
  403: 'forbidden',
  404: 'not_found',
  410: 'gone',
  412: 'changed',
  429: 'too_often',
};

function kindOf(status: number): FailureKind {
  return KINDS[status] ?? (status >= 500 ? 'fault' : 'refused');
}

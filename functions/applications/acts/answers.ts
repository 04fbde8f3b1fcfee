import { accept } from '../../../shared/domain/result.ts';
import type { Act } from '../run-command.ts';

interface Answer {
  readonly caseNumber: string;
  readonly outcome: 'dismissed' | 'upheld';
  readonly reply: string;
}

/** Answers an objection: dismissed, the project stays on notice; upheld, it is not selected. */
export function objectionAnswer({
  caseNumber,
  outcome,
  reply,
}: Answer): Act<'uphold_objection' | 'dismiss_objection'> {
  return {
    type: outcome === 'upheld' ? 'uphold_objection' : 'dismiss_objection',
    data: () => accept({ caseNumber, reply }),
  };
}

interface Dismissal {
  readonly caseNumbers: readonly string[];
  readonly reply: string;
}

/** Dismisses several objections to one project with one reason, all or none. */
export function dismissal({ caseNumbers, reply }: Dismissal): Act<'dismiss_objections'> {
  return { type: 'dismiss_objections', data: () => accept({ caseNumbers, reply }) };
}

interface Reconsidered {
  readonly outcome: 'upheld' | 'overturned';
  readonly reasons: string;
}

/**
 * Decides what an association disputed, by somebody else than the first decider: upheld, it stays as
 * it was; overturned, it goes on from where it was stopped.
 */
export function reconsidered({ outcome, reasons }: Reconsidered): Act<'uphold' | 'overturn'> {
  return {
    type: outcome === 'upheld' ? 'uphold' : 'overturn',
    data: () => accept({ reasons }),
  };
}

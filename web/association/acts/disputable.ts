import type { Assessment } from '../../form/judging.ts';
import type { View } from '../draft/filing.ts';

interface Told {
  readonly reasons: string;
  readonly clauses: readonly string[];
  /** When the association was told. */
  readonly at: string;
}

/** The decision that could be disputed: what it says, and when it was told; null where there is none. */
export function toldOf({ state, decision, selection, publication }: View): Told | null {
  if (state === 'not_accepted' && decision)
    return { reasons: decision.reason, clauses: decision.clauses, at: decision.at };
  if (state !== 'not_selected' || !selection) return null;
  const at = publication?.toldAt ?? selection.at;
  return { reasons: selection.reasons, clauses: selection.clauses ?? [], at };
}

/**
 * The findings that a decision rests on; where it names none, all that bear on an applicant: what
 * others do and how a round is run is not theirs to dispute.
 */
export function disputable(view: View, { findings }: Assessment): Assessment['findings'] {
  const named = toldOf(view)?.clauses ?? [];
  if (named.length > 0) return findings.filter(({ clause }) => named.includes(clause));
  return findings.filter(
    ({ kind, outcome }) => outcome !== 'not_applicable' && kind !== 'process' && kind !== 'config',
  );
}

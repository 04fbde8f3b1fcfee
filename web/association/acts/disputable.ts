import type { Text } from '../../../shared/domain/text.ts';
import type { Assessment } from '../../form/judging.ts';
import type { View } from '../draft/filing.ts';
import { ACT_WORDS } from './words.ts';

const W = ACT_WORDS.dispute;

interface DisputableDecision {
  readonly reasons: string;
  readonly clauses: readonly string[];
  /** When the association was told. */
  readonly at: string;
}

/** The decision that could be disputed: what it says, and since when it is known; null where there is none. */
export function disputableDecision({
  state,
  decision,
  selection,
  publication,
}: View): DisputableDecision | null {
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
  const named = disputableDecision(view)?.clauses ?? [];
  if (named.length > 0) return findings.filter(({ clause }) => named.includes(clause));
  return findings.filter(
    ({ kind, outcome }) => outcome !== 'not_applicable' && kind !== 'process' && kind !== 'config',
  );
}

interface Fault {
  /** The id of the field. */
  readonly field: string;
  readonly says: Text;
}

/** What keeps a dispute from being sent: nothing is ticked, or something has no grounds. */
export function faultsIn(
  ticked: readonly string[],
  grounds: Readonly<Record<string, string>>,
  nameOf: (clause: string) => string,
): readonly Fault[] {
  if (ticked.length === 0) return [{ field: 'disputed', says: W.none }];
  return ticked
    .filter((clause) => (grounds[clause] ?? '').trim() === '')
    .map((clause) => ({ field: clause, says: W.noArgument(nameOf(clause)) }));
}

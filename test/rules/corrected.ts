import type { Clause, PublishedPack, RulePack } from '../../shared/domain/rules/clause.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';

interface Correction {
  readonly clauses?: (all: readonly Clause[]) => readonly Clause[];
  readonly parameters?: RulePack['parameters'];
}

/** The next version of a pack, with other clauses or parameters. Its examples are not tried. */
export function corrected(
  { pack }: PublishedPack,
  { clauses = (all) => all, parameters }: Correction,
): PublishedPack {
  const next = {
    ...pack,
    version: pack.version + 1,
    clauses: [...clauses(pack.clauses)],
    parameters: { ...pack.parameters, ...parameters },
  };
  return { pack: next, ref: { id: next.id, version: next.version, hash: hashOf(next) } };
}

import { MaterialKind, type MaterialRequirement } from '../domain/calls/call.ts';
import type { Clause, RulePack } from '../domain/rules/clause.ts';

/** «可多份», or papers of which there may well be several. */
const MANY: ReadonlySet<MaterialKind> = new Set<MaterialKind>(['M6', 'M7', 'M8']);

/** A call's list of materials, as the clauses M1 to M8 of its pack word it. */
export function materialsOf(pack: RulePack): MaterialRequirement[] {
  return pack.clauses.flatMap((clause) => {
    const kind = MaterialKind.safeParse(clause.id.split('-')[1]);
    return kind.success ? [requirement(kind.data, clause)] : [];
  });
}

function requirement(kind: MaterialKind, clause: Clause): MaterialRequirement {
  return {
    kind,
    name: clause.says,
    ...(clause.appliesWhen === undefined ? {} : { requiredWhen: clause.appliesWhen }),
    many: MANY.has(kind),
    clause: clause.id,
    read: clause.citation.read,
  };
}

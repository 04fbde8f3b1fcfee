import type { MaterialKind, MaterialRequirement } from '../domain/calls/call.ts';
import type { Clause, RulePack } from '../domain/rules/clause.ts';

/** «可多份», or papers of which there may well be several. */
const MANY: ReadonlySet<MaterialKind> = new Set<MaterialKind>(['M6', 'M7', 'M8']);

/** A call's list of materials, as those clauses of its pack word it that are called M1, M2 and so on. */
export function materialsOf(pack: RulePack): MaterialRequirement[] {
  return pack.clauses.flatMap((clause) => {
    const [, kind = ''] = clause.id.split('-');
    return /^M\d+$/.test(kind) ? [requirement(kind, clause)] : [];
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

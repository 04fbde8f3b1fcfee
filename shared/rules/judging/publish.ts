import {
  RulePack,
  type Clause,
  type Outcome,
  type PublishedPack,
} from '../../domain/rules/clause.ts';
import { hashOf } from '../../evidence/canonical.ts';
import { compile } from './compile.ts';
import { judge, parsed } from './judge.ts';
import { conditionsOf } from '../language/conditions-of.ts';
import { scopeOf } from '../language/scope.ts';
import { typeErrorOf } from './type-check.ts';

/** A pack that does not prove itself; `reasons` are all of them, one sentence each. */
export class PackRefusedError extends Error {
  override readonly name = 'PackRefusedError';
  readonly reasons: readonly string[];

  constructor(pack: RulePack, reasons: readonly string[]) {
    super(`${pack.id} cannot be published:\n${reasons.join('\n')}`);
    this.reasons = reasons;
  }
}

/**
 * Publishes a pack under the SHA-256 of its canonical JSON (RFC 8785), examples included. Throws
 * `PackRefusedError` where a condition is no truth value over the facts, an example does not hold,
 * an outcome that a clause can have has no example, or an id occurs twice.
 */
export function publish(pack: RulePack): PublishedPack {
  const shape = RulePack.safeParse(pack);
  if (!shape.success) throw new PackRefusedError(pack, [shape.error.message]);
  const faults = [...repeatedIds(pack), ...pack.clauses.flatMap((c) => typeFaults(c, pack))];
  // examples of a condition that cannot be evaluated would only repeat its fault
  const reasons = faults.length > 0 ? faults : exampleFaults(pack);
  if (reasons.length > 0) throw new PackRefusedError(pack, reasons);
  return { pack, ref: { id: pack.id, version: pack.version, hash: hashOf(pack) } };
}

function repeatedIds({ clauses }: RulePack): string[] {
  const ids = clauses.map((clause) => clause.id);
  return ids.filter((id, at) => ids.indexOf(id) < at).map((id) => `${id} occurs twice`);
}

function typeFaults(clause: Clause, { parameters }: RulePack): string[] {
  return conditionsOf([clause]).flatMap((condition) => {
    const error = typeErrorOf(condition, parameters);
    return error === null ? [] : [`${clause.id}: ${error}`];
  });
}

function exampleFaults(pack: RulePack): string[] {
  conditionsOf(pack.clauses).forEach(compile);
  const { clauses, parameters } = parsed(pack);
  return clauses.flatMap((each) => {
    const { clause } = each;
    const wrong = clause.examples.flatMap(({ name, facts, is }) => {
      const { outcome } = judge(each, scopeOf(facts, parameters));
      return outcome === is ? [] : [`${clause.id}, ${name}: ${outcome}, not ${is}`];
    });
    const shown = new Set(clause.examples.map((example) => example.is));
    const unshown = possibleOutcomes(clause).filter((outcome) => !shown.has(outcome));
    return [...wrong, ...unshown.map((outcome) => `${clause.id}: no example is ${outcome}`)];
  });
}

/** The outcomes that examples must show; a clause without any condition has only one. */
function possibleOutcomes(clause: Clause): Outcome[] {
  const applicability: Outcome[] = clause.appliesWhen === undefined ? [] : ['not_applicable'];
  if (clause.requires === undefined) {
    return clause.appliesWhen === undefined ? [] : ['undetermined', ...applicability];
  }
  return ['met', 'unmet', 'undetermined', ...applicability];
}

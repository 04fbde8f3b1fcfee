import {
  RulePack,
  type Clause,
  type Outcome,
  type PublishedPack,
} from '../../domain/rules/clause.ts';
import { OUTCOME_WORDS } from '../../domain/rules/kind-words.ts';
import { extraErrorsIn } from '../../domain/rules/extra-errors.ts';
import type { Text } from '../../domain/text.ts';
import { hashOf } from '../../evidence/canonical.ts';
import { compile } from './compile.ts';
import { judge, parsedBy } from './judge.ts';
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

/** What is wrong with a clause: where in it (RFC 6901), and why. */
export interface PackFault {
  readonly clause: string;
  readonly at: string;
  readonly why: string;
  /** In both languages, where more is known of it than that it does not hold. */
  readonly message?: Text;
}

/**
 * Publishes a pack under the SHA-256 of its canonical JSON (RFC 8785), examples included. Throws
 * `PackRefusedError` where it has not the shape of a pack, or has faults.
 */
export function publish(pack: RulePack): PublishedPack {
  const shape = RulePack.safeParse(pack);
  if (!shape.success) throw new PackRefusedError(pack, [shape.error.message]);
  const reasons = packFaults(pack).map(({ clause, why }) => `${clause}${why}`);
  if (reasons.length > 0) throw new PackRefusedError(pack, reasons);
  return { pack, ref: { id: pack.id, version: pack.version, hash: hashOf(pack) } };
}

/**
 * Where a condition of a pack is no truth value over the facts, an example does not hold, an outcome
 * that a clause can have has no example, or an id occurs twice.
 */
export function packFaults(pack: RulePack): PackFault[] {
  const faults = [...repeatedIds(pack), ...pack.clauses.flatMap((c) => typeFaults(c, pack))];
  // examples of a condition that cannot be evaluated would only repeat its fault
  return faults.length > 0 ? faults : exampleFaults(pack);
}

function repeatedIds({ clauses }: RulePack): PackFault[] {
  const ids = clauses.map((clause) => clause.id);
  const repeated = ids.filter((id, at) => ids.indexOf(id) < at);
  const message = {
    zh: '这一编号出现两次：请给其中一条改用别的编号',
    en: 'This id occurs twice: give one of the clauses another',
  };
  return repeated.map((clause) => ({ clause, at: '/id', why: ' occurs twice', message }));
}

function typeFaults(clause: Clause, { parameters, extra }: RulePack): PackFault[] {
  const conditions = {
    '/appliesWhen': clause.appliesWhen,
    '/referWhen/condition': clause.referWhen?.condition,
    '/requires': clause.requires,
  };
  return Object.entries(conditions).flatMap(([at, condition]) => {
    const error = condition === undefined ? null : typeErrorOf(condition, parameters, extra);
    if (error === null) return [];
    return [{ clause: clause.id, at, why: `: ${error}`, message: wrongType(error) }];
  });
}

function exampleFaults(pack: RulePack): PackFault[] {
  const { clauses, parameters } = parsedBy(pack, compile);
  return clauses.flatMap((each) => {
    const { clause } = each;
    const unfit = clause.examples.flatMap(({ name, facts }, index) =>
      extraErrorsIn(facts.extra, pack.extra ?? []).map(({ pointer, message }) => {
        const at = `/examples/${index}/facts${pointer}`;
        return { clause: clause.id, at, why: `, ${name}: ${message.en}`, message };
      }),
    );
    if (unfit.length > 0) return unfit;
    const wrong = clause.examples.flatMap(({ name, facts, is }, index) => {
      const { outcome } = judge(each, scopeOf(facts, parameters));
      if (outcome === is) return [];
      const why = `, ${name}: ${outcome}, not ${is}`;
      return [
        { clause: clause.id, at: `/examples/${index}`, why, message: otherwise(name, outcome, is) },
      ];
    });
    const shown = new Set(clause.examples.map((example) => example.is));
    const unshown = possibleOutcomes(clause).filter((outcome) => !shown.has(outcome));
    return [
      ...wrong,
      ...unshown.map((is) => ({
        clause: clause.id,
        at: '/examples',
        why: `: no example is ${is}`,
        message: unshownOutcome(is),
      })),
    ];
  });
}

function wrongType(error: string): Text {
  return {
    zh: `条件不能判断（${error}）：日期只与日期比较，数字只与数字比较，是否类的事实单独成立；请对照所列事实的种类改正`,
    en: `The condition cannot be evaluated (${error}): dates compare with dates, numbers with numbers, and a yes-or-no fact stands by itself; correct it by the kind of each fact`,
  };
}

function otherwise(name: string, outcome: Outcome, is: Outcome): Text {
  return {
    zh: `示例“${name}”判断为“${OUTCOME_WORDS[outcome].zh}”，写的却是“${OUTCOME_WORDS[is].zh}”：请改正示例或者条件`,
    en: `The example “${name}” comes out as ${outcome}, not ${is}: correct the example or the condition`,
  };
}

function unshownOutcome(is: Outcome): Text {
  return {
    zh: `没有一个示例的结果是“${OUTCOME_WORDS[is].zh}”（${is}）：请补上`,
    en: `No example comes out as ${is}: add one`,
  };
}

/** The outcomes that examples must show; a clause without any condition has only one. */
function possibleOutcomes(clause: Clause): Outcome[] {
  const applicability: Outcome[] = clause.appliesWhen === undefined ? [] : ['not_applicable'];
  if (clause.requires === undefined) {
    return clause.appliesWhen === undefined ? [] : ['undetermined', ...applicability];
  }
  return ['met', 'unmet', 'undetermined', ...applicability];
}

import * as z from 'zod';
import { fieldErrorsOf } from '../../domain/application/field-errors.ts';
import { RulePack, type Trees } from '../../domain/rules/clause.ts';
import type { Text } from '../../domain/text.ts';
import { conditionsOf } from '../language/conditions-of.ts';
import { parse } from '../language/environment.ts';
import { inWords } from '../language/in-words.ts';
import { vocabularyWith } from '../language/vocabulary.ts';
import { treeToJson } from '../language/tree-json.ts';
import { NOT_FILLED, type SourceFault, sourceFaults, TO_FILL } from '../source/faults.ts';
import { type PackSource, resolvePack } from '../source/resolve.ts';
import { Templates, WrittenClauses, WrittenPack } from '../source/shape.ts';
import { staleWords } from '../source/stale.ts';
import { needsInterpreter } from './compile.ts';
import { extraFaults } from './extra-faults.ts';
import { packFaults } from './publish.ts';

/** What the files of a pack say, as JSON has it: nothing of it was looked at. */
export interface GivenSource {
  readonly pack: unknown;
  readonly clauses: unknown;
  /** By name, those of all files. */
  readonly templates: unknown;
}

/** The pack that a source means where nothing is wrong with it, else all that is. */
export type CheckedSource =
  | { readonly pack: RulePack; readonly faults: readonly [] }
  | { readonly pack: null; readonly faults: readonly SourceFault[] };

/**
 * Checks what a pack is published from, `others` being every pack beside which it would stand: forms,
 * sources, words of another year, types of conditions, examples. What has not its form cannot be
 * judged, so the first step that fails is told.
 */
export function checkSource(given: GivenSource, others: readonly RulePack[]): CheckedSource {
  const shapes = [
    ...shapeFaults('pack', given.pack, WrittenPack),
    ...shapeFaults('clauses', given.clauses, WrittenClauses),
    ...shapeFaults('templates', given.templates, Templates),
  ];
  if (shapes.length > 0) return refused(shapes);
  const source = {
    pack: WrittenPack.parse(given.pack),
    clauses: WrittenClauses.parse(given.clauses),
    templates: Templates.parse(given.templates),
  };
  const asked = extraFaults(source.pack.extra).map(({ pointer, message }) => {
    return { file: 'pack' as const, pointer, message };
  });
  const faults = [...asked, ...sourceFaults(source, staleIn(source, others))];
  if (faults.length > 0) return refused(faults);
  const pack = resolvePack(source);
  const judged = judgedFaults(pack, source);
  return judged.length > 0 ? refused(judged) : { pack, faults: [] };
}

function refused(faults: readonly SourceFault[]): CheckedSource {
  return { pack: null, faults };
}

function shapeFaults(
  file: SourceFault['file'],
  value: unknown,
  schema: z.ZodType,
): readonly SourceFault[] {
  const parsed = schema.safeParse(value);
  if (parsed.success) return [];
  return fieldErrorsOf(parsed.error.issues, value).map(({ pointer, message }) => {
    return { file, pointer, message: valueAt(value, pointer) === TO_FILL ? NOT_FILLED : message };
  });
}

function valueAt(value: unknown, pointer: string): unknown {
  let at = value;
  for (const step of pointer.split('/').slice(1)) at = Object(at)[step] as unknown;
  return at;
}

function staleIn({ pack }: PackSource, others: readonly RulePack[]) {
  const { id, parameters, excused = [] } = pack;
  const documents = Object.values(pack.documents).map(({ number = null }) => ({ number }));
  const words = excused.map((each) => each.words);
  const ofOthers = others.filter((other) => other.id !== id);
  return staleWords({ id, parameters, documents }, ofOthers, words);
}

/** What the pack that results has against it, told where it was written. */
function judgedFaults(pack: RulePack, source: PackSource): SourceFault[] {
  const shape = RulePack.safeParse(pack);
  if (!shape.success) {
    return fieldErrorsOf(shape.error.issues, pack).map(({ pointer, message }) => {
      const [, index = '', ...rest] = pointer.slice(1).split('/');
      const isClause = pointer.startsWith('/clauses/') && rest.length > 0;
      if (!isClause) return { file: 'pack', pointer, message };
      return inClause(source, Number(index), { at: `/${rest.join('/')}`, message });
    });
  }
  const wrong = packFaults(pack).map(({ clause, at, why, message: known }) => {
    const index = pack.clauses.findLastIndex(({ id }) => id === clause);
    const message = known ?? { zh: `条款 ${clause} 不成立`, en: `${clause}${why}` };
    return inClause(source, index, { at, message });
  });
  return wrong.length > 0 ? wrong : unservedConditions(pack, source);
}

/** Conditions that no door could decide, since none has the interpreter of CEL, or no page say. */
function unservedConditions(pack: RulePack, source: PackSource): SourceFault[] {
  return pack.clauses.flatMap((clause, index) => {
    const unserved = conditionsOf([clause]).find((text) => !isServed(text, pack));
    if (unserved === undefined) return [];
    const { requires, appliesWhen } = clause;
    const fields = { '/requires': requires, '/appliesWhen': appliesWhen };
    const [at = '/referWhen'] = Object.entries(fields).find(([, text]) => text === unserved) ?? [];
    return [inClause(source, index, { at, message: TOO_MUCH })];
  });
}

function isServed(text: string, { parameters, extra }: RulePack): boolean {
  const vocabulary = vocabularyWith(extra);
  if (needsInterpreter(text, vocabulary)) return false;
  try {
    inWords(parse(text).ast, parameters, vocabulary);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

/** In the template where the clause itself does not say it. */
function inClause(
  { clauses }: PackSource,
  index: number,
  { at, message }: { readonly at: string; readonly message: Text },
): SourceFault {
  const clause = clauses[index];
  const [, field = ''] = at.split('/');
  const template = clause?.template;
  if (!clause || template === undefined || field === 'id' || Object.hasOwn(clause, field)) {
    return { file: 'clauses', pointer: `/${index}${at}`, message };
  }
  return { file: 'templates', pointer: `/${template}${at}`, message };
}

const TOO_MUCH: Text = {
  zh: '条件须能由系统直接判定并以文字表述：只用已有规则集用过的写法',
  en: 'A condition must be one that is decided and put into words here: write it as the packs do that are there',
};

/** The parsed form of every condition of a pack, with which it is kept. */
export function treesOf({ clauses }: RulePack): Trees {
  const forms = conditionsOf(clauses).map((text) => [text, treeToJson(parse(text).ast)]);
  return Object.fromEntries(forms) as Trees;
}

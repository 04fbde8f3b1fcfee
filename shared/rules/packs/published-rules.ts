import type { RulePack } from '../../domain/rules/clause.ts';
import type { Law } from '../../domain/rules/source.ts';
import { conditionsOf } from '../language/conditions-of.ts';
import { parse } from '../language/environment.ts';
import { FORM_CONDITIONS } from '../language/form-conditions.ts';
import { LAWS } from './laws.ts';
import { PUBLISHED } from './published.ts';
import { treeToJson } from '../language/tree-json.ts';

/** All that was ever published, as plain data. */
export interface PublishedRules {
  /** The latest first: what an earlier version has in common with it is said once when it is packed. */
  readonly packs: readonly (readonly [RulePack, hash: string])[];
  /** The parsed form of every condition, by its text. */
  readonly trees: Readonly<Record<string, string>>;
  /** What every pack rests on beside its own documents. */
  readonly laws: readonly Law[];
}

/**
 * What is published, each condition parsed. Bundling puts its answer in the place of this module, so
 * that a function loads neither the packs' sources nor CEL before it judges.
 */
export function publishedRules(): PublishedRules {
  const unique = new Set([
    ...PUBLISHED.flatMap(([pack]) => conditionsOf(pack.clauses)),
    ...FORM_CONDITIONS,
  ]);
  const trees = [...unique].map((text) => [text, treeToJson(parse(text).ast)]);
  return {
    packs: PUBLISHED.toReversed(),
    trees: Object.fromEntries(trees) as Record<string, string>,
    laws: LAWS,
  };
}

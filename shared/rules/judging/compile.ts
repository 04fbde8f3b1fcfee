import { addCondition, type Condition, fromTree } from './condition.ts';
import { interpreted, parse } from '../language/environment.ts';
import { publishedTree } from '../packs/registry.ts';
import { type Vocabulary, VOCABULARY } from '../language/vocabulary.ts';
import { treeToJson } from '../language/tree-json.ts';

/** Makes the condition of any text, published or not; from then on `condition` knows it. */
export function compile(text: string, vocabulary: Vocabulary = VOCABULARY): Condition {
  return addCondition(text, { tree: parse(text).ast, interpret: interpreted, vocabulary });
}

/** The parsed form of those texts that no pack has, as `condition` takes it. */
export function compiled(texts: readonly string[]): Readonly<Record<string, string>> {
  const own = texts.filter((text) => publishedTree(text) === undefined);
  return Object.fromEntries(own.map((text) => [text, treeToJson(parse(text).ast)]));
}

/** Whether some part of a condition is more than can be decided without the interpreter of CEL. */
export function needsInterpreter(text: string, vocabulary: Vocabulary = VOCABULARY): boolean {
  let isNeeded = false;
  const interpret = () => {
    isNeeded = true;
    return () => undefined;
  };
  fromTree(parse(text).ast, interpret, vocabulary);
  return isNeeded;
}

import { addCondition, type Condition, fromTree } from './condition.ts';
import { interpreted, parse } from '../language/environment.ts';
import { publishedTree } from '../packs/registry.ts';
import { treeToJson } from '../language/tree-json.ts';

/** Makes the condition of any text, published or not; from then on `condition` knows it. */
export function compile(text: string): Condition {
  return addCondition(text, parse(text).ast, interpreted);
}

/** The parsed form of those texts that no pack has, as `condition` takes it. */
export function compiled(texts: readonly string[]): Readonly<Record<string, string>> {
  const own = texts.filter((text) => publishedTree(text) === undefined);
  return Object.fromEntries(own.map((text) => [text, treeToJson(parse(text).ast)]));
}

/** Whether some part of a condition is more than can be decided without the interpreter of CEL. */
export function needsInterpreter(text: string): boolean {
  let isNeeded = false;
  fromTree(parse(text).ast, () => {
    isNeeded = true;
    return () => undefined;
  });
  return isNeeded;
}

import type { ASTNode } from '@marcbachmann/cel-js';

/** The tree of a parsed condition as JSON, which has no BigInt: without its places in the text. */
export function treeToJson(tree: ASTNode): string {
  return JSON.stringify(tree, (key, value: unknown) => {
    if (key === 'pos' || key === 'start' || key === 'end') return undefined;
    return typeof value === 'bigint' ? { int: String(value) } : value;
  });
}

/** The same tree again. */
export function treeFromJson(json: string): ASTNode {
  return JSON.parse(json, (_key, value: { int?: string } | null) =>
    value?.int === undefined ? value : BigInt(value.int),
  ) as ASTNode;
}

import type { ASTNode } from '@marcbachmann/cel-js';

/** `a.b.c` as a path, or null where a node is anything else than names joined by dots. */
export function pathOf(node: ASTNode): string | null {
  if (node.op === 'id') return node.args;
  if (node.op !== '.') return null;
  const above = pathOf(node.args[0]);
  return above === null ? null : `${above}.${node.args[1]}`;
}

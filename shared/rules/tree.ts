import type { ASTNode } from '@marcbachmann/cel-js';
import { parse } from './environment.ts';

/** The tree of a condition's text; a bundle has those of every condition that is published. */
export function treeOf(condition: string): ASTNode {
  return parse(condition).ast;
}

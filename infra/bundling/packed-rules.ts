import { directly } from '../../shared/rules/direct.ts';
import { parse } from '../../shared/rules/environment.ts';
import { PUBLISHED } from '../../shared/rules/published.ts';
import { packed } from './packed.ts';

type Node = ReturnType<typeof parse>['ast'];

/** Every published pack with its hash, and the parsed form of every condition by its text. */
export function packedRules(): string {
  return packed({ published: PUBLISHED, trees: Object.fromEntries(conditions().map(withTree)) });
}

function conditions(): string[] {
  const texts = PUBLISHED.flatMap(([{ clauses }]) =>
    clauses.flatMap((each) => [each.appliesWhen, each.referWhen?.condition, each.requires]),
  );
  return [...new Set(texts)].filter((text) => text !== undefined);
}

/** Throws for a condition that only CEL's interpreter can decide: no bundle may be without it then. */
function withTree(text: string): [string, string] {
  const { ast } = parse(text);
  if (!leavesOf(ast).every(directly)) throw new Error(`${text} needs the interpreter of CEL`);
  return [text, JSON.stringify(ast, bare)];
}

function leavesOf(node: Node): Node[] {
  if (node.op === '&&' || node.op === '||') return node.args.flatMap(leavesOf);
  return node.op === '!_' ? leavesOf(node.args) : [node];
}

/** Without its place in the text; JSON has no BigInt. */
function bare(key: string, value: unknown): unknown {
  if (key === 'pos' || key === 'start' || key === 'end') return undefined;
  return typeof value === 'bigint' ? { int: String(value) } : value;
}

/** Stands in for `shared/rules/published.ts`. */
export const PACKED_PUBLISHED = `import { unpacked } from 'packed:rules';
  export const PUBLISHED = unpacked().published;`;

/** Stands in for `shared/rules/environment.ts` where only published packs judge. */
export const PACKED_ENVIRONMENT = `import { unpacked } from 'packed:rules';
  const revive = (_key, value) => (value?.int === undefined ? value : BigInt(value.int));
  export function parse(text) {
    const tree = unpacked().trees[text];
    if (tree === undefined) throw new Error('no published pack has the condition ' + text);
    return { ast: JSON.parse(tree, revive) };
  }
  export function interpreted() { throw new Error('the interpreter of CEL is not in the bundle'); }`;

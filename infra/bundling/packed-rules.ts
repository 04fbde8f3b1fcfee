import { historicalCalls, sampleCall } from '../../shared/calls/calls.ts';
import { directly } from '../../shared/rules/direct.ts';
import { PUBLISHED } from '../../shared/rules/published.ts';
import { treeOf } from '../../shared/rules/tree.ts';
import { packed } from './packed.ts';

type Node = ReturnType<typeof treeOf>;

/** Every published pack with its hash, and the parsed form of every condition by its text. */
export function packedRules(): string {
  return packed({ published: PUBLISHED, trees: Object.fromEntries(conditions().map(withTree)) });
}

/** Those of the packs, and of the forms of the calls that are ours to publish. */
function conditions(): string[] {
  const ofPacks = PUBLISHED.flatMap(([{ clauses }]) =>
    clauses.flatMap((each) => [each.appliesWhen, each.referWhen?.condition, each.requires]),
  );
  const calls = [...historicalCalls, sampleCall(new Date())];
  const ofForms = calls.flatMap(({ materials, requiredFields }) =>
    [...materials, ...requiredFields].map(({ requiredWhen }) => requiredWhen),
  );
  return [...new Set([...ofPacks, ...ofForms])].filter((text) => text !== undefined);
}

/** Throws for a condition that only CEL's interpreter can decide: no bundle may be without it then. */
function withTree(text: string): [string, string] {
  const tree = treeOf(text);
  if (!leavesOf(tree).every(directly)) throw new Error(`${text} needs the interpreter of CEL`);
  return [text, JSON.stringify(tree, bare)];
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

/** Stands in for `shared/rules/tree.ts`. */
export const PACKED_TREES = `import { parse } from './environment.ts';
  import { unpacked } from 'packed:rules';
  const revive = (_key, value) => (value?.int === undefined ? value : BigInt(value.int));
  export function treeOf(text) {
    const { trees } = unpacked();
    return Object.hasOwn(trees, text) ? JSON.parse(trees[text], revive) : parse(text).ast;
  }`;

/** Stands in for `shared/rules/environment.ts` where only what is published is met. */
export const WITHOUT_CEL = `export function parse(text) {
    throw new Error('nothing that is published has the condition ' + text);
  }
  export function interpreted() { throw new Error('the interpreter of CEL is not in the bundle'); }`;

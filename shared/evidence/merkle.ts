import { hash } from 'node:crypto';

/** Where a leaf stands: the first one at 0, in a tree of so many leaves. */
export interface Place {
  readonly index: number;
  readonly size: number;
}

/**
 * The Merkle tree hash over leaves in their order, in lower-case hex (RFC 6962, 2.1, with SHA-256).
 * Leaves and nodes are hashed apart, so that no node passes for a leaf.
 */
export function merkleRoot(leaves: readonly Uint8Array[]): string {
  return (levelsOf(leaves).at(-1)?.[0] ?? digest()).toString('hex');
}

/**
 * The hashes that lead from a leaf to the root, lowest first, in lower-case hex (RFC 6962, 2.1.1).
 * Throws a `RangeError` where there is no such leaf.
 */
export function inclusionProof(leaves: readonly Uint8Array[], index: number): string[] {
  if (!isPlace({ index, size: leaves.length })) throw new RangeError(`there is no leaf ${index}`);
  return levelsOf(leaves).flatMap((level, depth) => {
    const at = Math.floor(index / 2 ** depth);
    return level[besideOf(at)]?.toString('hex') ?? [];
  });
}

/** Whether a proof leads from a leaf at its place to the root. Never throws, whatever it is given. */
export function verifyInclusion(
  leaf: Uint8Array,
  place: Place,
  proof: readonly string[],
  root: string,
): boolean {
  if (!isPlace(place) || !proof.every((each) => SHA256_HEX.test(each))) return false;
  let { index, size } = place;
  let node = leafHash(leaf);
  let used = 0;
  for (; size > 1; [index, size] = [Math.floor(index / 2), Math.ceil(size / 2)]) {
    // with nothing beside it, a node goes up as it is
    if (besideOf(index) >= size) continue;
    const hex = proof[used];
    if (hex === undefined) return false;
    const beside = Buffer.from(hex, 'hex');
    node = isRight(index) ? nodeHash(beside, node) : nodeHash(node, beside);
    used += 1;
  }
  return used === proof.length && node.toString('hex') === root;
}

const SHA256_HEX = /^[0-9a-f]{64}$/;

function isPlace({ index, size }: Place): boolean {
  return Number.isSafeInteger(index) && Number.isSafeInteger(size) && index >= 0 && index < size;
}

function isRight(index: number): boolean {
  return index % 2 === 1;
}

function besideOf(index: number): number {
  return isRight(index) ? index - 1 : index + 1;
}

/** All hashes, from those of the leaves to the root; none where there is no leaf. */
function levelsOf(leaves: readonly Uint8Array[]): Buffer[][] {
  const levels: Buffer[][] = [];
  let level = leaves.map(leafHash);
  for (; level.length > 1; level = above(level)) levels.push(level);
  return [...levels, level];
}

/** Pairs from the left, as the largest power of two to the left comes to (RFC 6962, 2.1). */
function above(level: readonly Buffer[]): Buffer[] {
  const nodes: Buffer[] = [];
  for (let at = 0; at < level.length; at += 2) {
    const [left, right] = [level[at], level[at + 1]];
    if (left) nodes.push(right ? nodeHash(left, right) : left);
  }
  return nodes;
}

function leafHash(leaf: Uint8Array): Buffer {
  return digest(Uint8Array.of(0), leaf);
}

function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  return digest(Uint8Array.of(1), left, right);
}

function digest(...parts: readonly Uint8Array[]): Buffer {
  return hash('sha256', Buffer.concat(parts), 'buffer');
}

import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inclusionProof, merkleRoot, verifyInclusion } from '../../shared/evidence/merkle.ts';

// the vectors of the reference implementation of Certificate Transparency
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
].map((hex) => Buffer.from(hex, 'hex'));

const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
];

const PROOFS = [
  { index: 0, size: 1, proof: [] },
  {
    index: 0,
    size: 8,
    proof: [
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ],
  },
  {
    index: 5,
    size: 8,
    proof: [
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ],
  },
  {
    index: 2,
    size: 3,
    proof: ['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  },
  {
    index: 1,
    size: 5,
    proof: [
      '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ],
  },
];

/** The tree hash word by word as RFC 6962, 2.1 has it. */
function asDefined(leaves: readonly Uint8Array[]): Buffer {
  const sha256 = (...parts: Uint8Array[]) =>
    createHash('sha256').update(Buffer.concat(parts)).digest();
  const [first] = leaves;
  if (!first) return sha256();
  if (leaves.length === 1) return sha256(Uint8Array.of(0), first);
  let split = 1;
  while (split * 2 < leaves.length) split *= 2;
  const [left, right] = [asDefined(leaves.slice(0, split)), asDefined(leaves.slice(split))];
  return sha256(Uint8Array.of(1), left, right);
}

const different = fc.uniqueArray(fc.uint8Array({ maxLength: 40 }), {
  minLength: 1,
  maxLength: 40,
  selector: (leaf) => Buffer.from(leaf).toString('hex'),
});

describe('the root of a Merkle tree', () => {
  it.each(ROOTS.map((root, size) => ({ root, size })))(
    'is the published one over $size leaves',
    ({ root, size }) => {
      expect(merkleRoot(LEAVES.slice(0, size))).toBe(root);
    },
  );

  it('is as the RFC defines it over any leaves', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (leaves) => {
        expect(merkleRoot(leaves)).toBe(asDefined(leaves).toString('hex'));
      }),
    );
  });

  it('is another one with any leaf changed, moved, removed or repeated', () => {
    fc.assert(
      fc.property(different, fc.nat(), fc.nat(), (leaves, at, to) => {
        const place = at % leaves.length;
        const leaf = leaves[place] ?? Uint8Array.of();
        const spoiled = [
          leaves.with(place, Uint8Array.of(...leaf, 0)),
          leaves.toSpliced(place, 1),
          leaves.toSpliced(place, 0, leaf),
          ...(leaves.length > 1 ? [withOneElsewhere(leaves, place, to)] : []),
        ];

        expect(spoiled.map(merkleRoot)).not.toContain(merkleRoot(leaves));
      }),
      { numRuns: 500 },
    );
  });

  it('does not take a node for a leaf', () => {
    const [one, two] = LEAVES.slice(0, 2).map((leaf) => merkleRoot([leaf]));
    const node = Buffer.from(`01${one}${two}`, 'hex');

    expect(merkleRoot([node])).not.toBe(ROOTS[2]);
    expect(merkleRoot([node.subarray(1)])).not.toBe(ROOTS[2]);
  });
});

function withOneElsewhere<T>(all: readonly T[], from: number, to: number): T[] {
  const rest = all.toSpliced(from, 1);
  const other = (from + 1 + (to % rest.length)) % all.length;
  return rest.toSpliced(other, 0, ...all.slice(from, from + 1));
}

describe('a proof that a leaf is in the tree', () => {
  it.each(PROOFS)('is the published one for $index of $size', ({ index, size, proof }) => {
    expect(inclusionProof(LEAVES.slice(0, size), index)).toEqual(proof);
    const leaf = LEAVES[index] ?? Buffer.of();
    expect(verifyInclusion(leaf, { index, size }, proof, ROOTS[size] ?? '')).toBe(true);
  });

  it('is none for a leaf that is not there', () => {
    for (const index of [-1, 0.5, 8, Number.NaN])
      expect(() => inclusionProof(LEAVES, index)).toThrow(RangeError);
    expect(() => inclusionProof([], 0)).toThrow(RangeError);
  });

  it('holds for each leaf of a tree of any size, in that place only', () => {
    fc.assert(
      fc.property(different, fc.nat(), (leaves, at) => {
        const index = at % leaves.length;
        const [size, root] = [leaves.length, merkleRoot(leaves)];
        const proof = inclusionProof(leaves, index);
        const holdsAt = leaves
          .map((_, other) => other)
          .filter((other) =>
            verifyInclusion(leaves[index] ?? Buffer.of(), { index: other, size }, proof, root),
          );

        expect(holdsAt).toEqual([index]);
      }),
    );
  });

  it('holds for no other leaf, root or proof', () => {
    fc.assert(
      fc.property(different, fc.nat(), fc.nat(), (leaves, at, which) => {
        const index = at % leaves.length;
        const place = { index, size: leaves.length };
        const [leaf, root] = [leaves[index] ?? Buffer.of(), merkleRoot(leaves)];
        const proof = inclusionProof(leaves, index);
        const other = 'ab'.repeat(32);

        expect([
          verifyInclusion(Uint8Array.of(...leaf, 0), place, proof, root),
          verifyInclusion(leaf, place, proof, other),
          verifyInclusion(leaf, place, [...proof, other], root),
          proof.length > 0 && verifyInclusion(leaf, place, proof.slice(1), root),
          proof.length > 0 &&
            verifyInclusion(leaf, place, proof.with(which % proof.length, other), root),
        ]).not.toContain(true);
      }),
    );
  });

  it.each([
    { index: 8, size: 8 },
    { index: -1, size: 8 },
    { index: 0.5, size: 8 },
    { index: 0, size: 0 },
    { index: Number.NaN, size: Number.NaN },
    { index: 2 ** 52, size: 2 ** 53 - 1 },
    { index: 0, size: Infinity },
  ])('fails at the odd place $index of $size', (place) => {
    const { proof = [] } = PROOFS[1] ?? {};

    expect(verifyInclusion(Buffer.of(), place, proof, ROOTS[8] ?? '')).toBe(false);
    expect(verifyInclusion(Buffer.of(), place, [], ROOTS[1] ?? '')).toBe(false);
  });

  it('fails where it is no proof, and does not throw', () => {
    const place = { index: 0, size: 2 };

    for (const odd of ['', 'x', 'AB'.repeat(32), 'ab', '样例'])
      expect(verifyInclusion(Buffer.of(), place, [odd], ROOTS[2] ?? '')).toBe(false);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLICATION_STATES } from '../../shared/domain/application/application.ts';
import { differences } from '../../shared/domain/publication/figures.ts';
import type { RegisterLine } from '../../shared/domain/application/register.ts';

const some = fc.constantFrom('a', 'b', null);

/** Whatever a register may hold of one application. */
const lines: fc.Arbitrary<RegisterLine> = fc.record({
  applicationId: fc.constant('app_0000000000000000'),
  callId: fc.constant('c'),
  version: fc.integer({ min: 1, max: 9 }),
  head: fc.constant('ab'.repeat(32)),
  state: fc.constantFrom(...APPLICATION_STATES),
  contentHash: fc.constant(null),
  keyField: some,
  province: some,
  refusedBy: fc.uniqueArray(fc.constantFrom('A1', 'A2', 'A3')),
  standardNumber: fc.constant(null),
  packHash: fc.constant(null),
});

function added(all: ReturnType<typeof differences>): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { figure, name, by } of all)
    sums[`${figure} ${name}`] = (sums[`${figure} ${name}`] ?? 0) + by;
  return Object.fromEntries(Object.entries(sums).filter(([, sum]) => sum !== 0));
}

describe('the counts of a call', () => {
  it('depend on where an application is now, and not on the way there', () => {
    fc.assert(
      fc.property(fc.array(lines), lines, (way, last) => {
        const steps = [...way, last].flatMap((line, at) => {
          return differences(at > 0 ? (way[at - 1] ?? null) : null, line);
        });

        expect(added(steps)).toEqual(added(differences(null, last)));
      }),
    );
  });

  it('do not change where nothing does', () => {
    fc.assert(
      fc.property(lines, (line) => {
        expect(differences(line, { ...line, version: line.version + 1 })).toEqual([]);
      }),
    );
  });

  it.each([
    { state: 'not_selected', counts: 0 },
    { state: 'selected', counts: 1 },
    { state: 'objection_open', counts: 1 },
    { state: 'announced', counts: 1 },
    { state: 'revoked', counts: 0 },
  ] as const)('know $counts selected where one is $state', ({ state, counts }) => {
    const [line] = fc.sample(lines, { numRuns: 1, seed: 1 });
    if (!line) throw new Error('a line');

    const selected = differences(null, { ...line, state, keyField: 'a' }).filter(
      ({ figure }) => figure === 'selectedByKeyField',
    );

    expect(selected).toHaveLength(counts);
  });
});

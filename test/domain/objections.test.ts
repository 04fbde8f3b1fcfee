import { describe, expect, it } from 'vitest';
import {
  type Objections,
  caseNumberOf,
  findCase,
  openAmong,
  placeOfCase,
  withDismissed,
  withLodged,
  withUpheld,
} from '../../shared/domain/publication/objections.ts';

const cases = (...numbers: number[]) =>
  numbers.map((number) => caseNumberOf({ notice: 1, position: 2, number }));
const lodged = (count: number): Objections[] =>
  Array.from({ length: count }).reduce<Objections[]>(
    (so) => withLodged(so, caseNumberOf({ notice: 1, position: 2, number: 1 })),
    [],
  );
const answering = (sequence: number) => ({
  at: '2026-11-23T12:00:00.000+08:00',
  sequence,
  by: { subject: 'decider-2' },
});

describe('a case number', () => {
  it.each([
    ['1-002-1', { notice: 1, position: 2, number: 1 }],
    ['12-1000-345', { notice: 12, position: 1000, number: 345 }],
    ['1-2-1', null],
    ['1-002-01', null],
    ['1-002', null],
    ['1-002-1-1', null],
    ['none', null],
    ['', null],
  ])('leads to its place: %s', (caseNumber, place) => {
    expect(placeOfCase(caseNumber)).toEqual(place);
  });

  it.each([
    ['the last that was given', '1-002-3', true],
    ['one past it', '1-002-4', false],
    ['none', '1-002-0', false],
    ['one to another place', '1-003-1', false],
    ['one to another notice', '2-002-1', false],
  ])('is known where somebody was given it: %s', (_what, caseNumber, isKnown) => {
    expect(findCase(lodged(3), caseNumber) !== null).toBe(isKnown);
  });
});

describe('objections that are counted', () => {
  it('keep neighbours that were dismissed as one, in whichever order', () => {
    const apart = withDismissed(lodged(5), cases(1, 3), answering(7));
    expect(apart[0]?.dismissed).toHaveLength(2);

    const [all] = withDismissed(apart, cases(2), answering(9));

    expect(all?.dismissed).toEqual([{ from: 1, to: 3, firstEvent: 7, lastEvent: 9 }]);
    expect(all && openAmong(all)).toBe(2);
  });

  it('take no more room for ten thousand than for one', () => {
    const numbers = Array.from({ length: 10_000 }, (_, at) => at + 1);
    const [of] = withDismissed(
      [{ ...lodged(1)[0], lodged: 10_000 } as Objections],
      cases(1),
      answering(2),
    );
    expect(of && openAmong(of)).toBe(numbers.length - 1);
    expect(JSON.stringify(of).length).toBeLessThan(250);
  });

  it('are all answered by the one that is upheld', () => {
    const [of] = withUpheld(lodged(3), cases(2)[0] ?? '', answering(8));

    expect(of && openAmong(of)).toBe(0);
    expect(of?.upheld).toEqual({ number: 2, by: 'decider-2', event: 8 });
  });
});

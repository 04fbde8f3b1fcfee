import { expect, it } from 'vitest';
import { openAmong, standingOf } from '../../shared/domain/publication/objections.ts';
import { StoredPublication } from '../../shared/store/applications/stored-publication.ts';

const AT = '2026-11-23T12:00:00.000+08:00';
const one = (caseNumber: string, standing: string) => {
  const isOpen = standing === 'open';
  const answer = { reply: '样例', by: 'decider-2', onBehalfOf: 'decider-3', answeredAt: AT };
  const open = { reply: null, by: null, answeredAt: null };
  return { caseNumber, at: AT, standing, ...(isOpen ? open : answer) };
};
const stored = (...objections: object[]) =>
  StoredPublication.parse({
    toldAt: AT,
    notice: null,
    objections,
    announcement: null,
    revocation: null,
  }).objections;

it('reads objections that were kept one by one as they are counted today', () => {
  const [first, second] = stored(
    one('1-002-1', 'dismissed'),
    one('1-002-2', 'upheld'),
    one('1-002-3', 'upheld'),
    one('2-014-1', 'open'),
    one('2-014-2', 'dismissed'),
  );

  expect(first).toMatchObject({ notice: 1, position: 2, lodged: 3, lastAnsweredAt: AT });
  expect(first?.upheld).toMatchObject({ by: 'decider-2', onBehalfOf: 'decider-3' });
  expect(first && [1, 2, 3].map((number) => standingOf(first, number))).toEqual([
    'dismissed',
    'upheld',
    'upheld',
  ]);
  expect(second).toMatchObject({ notice: 2, position: 14, lodged: 2, upheld: null });
  expect(second && openAmong(second)).toBe(1);
  expect(stored()).toEqual([]);
});

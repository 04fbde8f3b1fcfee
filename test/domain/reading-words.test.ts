import { expect, it } from 'vitest';
import {
  COUNTING,
  decidesByDate,
  readingOfCondition,
  READINGS,
} from '../../shared/domain/rules/reading-words.ts';

it('the rule of counting is said beside a date, and nowhere else', () => {
  expect(decidesByDate([{ value: true }, { value: '2026-01-01' }])).toBe(true);
  expect(decidesByDate([{ value: '2026-01-01T00:00' }, { value: 20260101 }, {}])).toBe(false);
  expect(COUNTING.zh).toContain('类推适用');
});

it('no reading claims that the notice itself was read', () => {
  const { not_found: notFound, ...others } = READINGS;

  expect(READINGS.source.zh).toBe('据通知的转载文本，未与原件核对');
  expect(notFound.zh).toBe('暂未查到原文');
  expect(Object.values(others).filter(({ zh }) => zh.includes('原文'))).toEqual([]);
});

it('a wording that is inferred follows the neighbouring years, a condition only ourselves', () => {
  expect(READINGS.inferred.zh).toBe('参照相邻年度通知推定');
  expect(readingOfCondition('inferred').zh).toBe('系推断');
  expect(readingOfCondition('source')).toEqual(READINGS.source);
});

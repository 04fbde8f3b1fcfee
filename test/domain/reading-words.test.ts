import { expect, it } from 'vitest';
import { COUNTING, decidesByDate, READINGS } from '../../shared/domain/rules/reading-words.ts';

it('the rule of counting is said beside a date, and nowhere else', () => {
  expect(decidesByDate([{ value: true }, { value: '2026-01-01' }])).toBe(true);
  expect(decidesByDate([{ value: '2026-01-01T00:00' }, { value: 20260101 }, {}])).toBe(false);
  expect(COUNTING.zh).toContain('类推适用');
});

it('no reading claims that the notice itself was read', () => {
  expect(READINGS.source.zh).toBe('据通知的转载文本，未与原件核对');
  expect(Object.values(READINGS).filter(({ zh }) => zh.includes('原文'))).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { dateTyped, momentTyped } from '../../../web/parts/fields/typed-dates.ts';

describe('a date that was typed', () => {
  it.each([
    '2026-02-05',
    '2026-2-5',
    '2026/02/05',
    '2026.2.5',
    '20260205',
    '2026年2月5日',
    ' 2026 年 02 月 05 日 ',
    '２０２６－０２－０５',
  ])('is read year first: %s', (text) => expect(dateTyped(text)).toBe('2026-02-05'));

  it.each([
    '',
    '2026',
    '2026-02',
    '2026-2-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '02/05/2026',
    '0026-02-05',
    '2026-02-05x',
    '2026年2-5',
  ])('is none: "%s"', (text) => expect(dateTyped(text)).toBeNull());

  it('knows the leap years', () => {
    expect(dateTyped('2024-02-29')).toBe('2024-02-29');
    expect(dateTyped('2100-02-29')).toBeNull();
  });
});

describe('a moment that was typed', () => {
  it.each(['2026-11-25 17:00', '2026-11-25T17:00', '2026年11月25日 17:00', '2026/11/25  17：00'])(
    'is a date and a time: %s',
    (text) => expect(momentTyped(text)).toBe('2026-11-25T17:00'),
  );

  it('takes an hour of one figure', () =>
    expect(momentTyped('2026-11-25 9:05')).toBe('2026-11-25T09:05'));

  it.each(['2026-11-25', '2026-11-25 24:00', '2026-11-25 17:60', '17:00', '2026-02-30 17:00', ''])(
    'is none: "%s"',
    (text) => expect(momentTyped(text)).toBeNull(),
  );
});

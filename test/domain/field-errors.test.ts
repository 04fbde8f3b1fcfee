import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { CHOICES, choiceName, VERDICTS_OF_ROWS } from '../../shared/domain/rules/choice-words.ts';
import { fieldErrorsOf, pointerOf } from '../../shared/domain/application/field-errors.ts';

const Form = z.strictObject({
  text: z.string().max(3).optional(),
  list: z.array(z.int().min(1)).max(2).optional(),
  choice: z.enum(['a', 'b']).optional(),
  on: z.iso.date().optional(),
  at: z.iso.datetime({ offset: true }).optional(),
  must: z.boolean(),
  code: z
    .string()
    .refine(() => false, { error: 'format.ccs' })
    .optional(),
});

const errorsOf = (value: unknown) => {
  const parsed = Form.safeParse(value);
  return parsed.success ? [] : fieldErrorsOf(parsed.error.issues, value);
};

describe('field errors', () => {
  it.each([
    [{}, '/must', 'field.required'],
    [{ must: 'yes' }, '/must', 'field.wrong_type'],
    [{ must: null }, '/must', 'field.wrong_type'],
    [{ must: true, text: 'abcd' }, '/text', 'field.too_big'],
    [{ must: true, list: [1, 0] }, '/list/1', 'field.too_small'],
    [{ must: true, list: [1, 1.5] }, '/list/1', 'field.wrong_type'],
    [{ must: true, list: [1, 2, 3] }, '/list', 'field.too_big'],
    [{ must: true, choice: 'c' }, '/choice', 'field.not_listed'],
    [{ must: true, on: '2023-02-30' }, '/on', 'format.date'],
    [{ must: true, at: '2023-06-30T17:00:00' }, '/at', 'format.instant'],
    [{ must: true, code: 'x' }, '/code', 'format.ccs'],
    [{ must: true, 'a/b~c': 1 }, '/a~1b~0c', 'field.unknown'],
    ['text', '', 'field.wrong_type'],
  ])('tells of %j at %s that it is %s', (value, pointer, code) => {
    expect(errorsOf(value)).toMatchObject([
      { pointer, code, message: { zh: expect.any(String), en: expect.any(String) } },
    ]);
  });

  it('calls what may be chosen by its name', () => {
    const Stated = z.strictObject({ status: z.enum(['in_force', 'withdrawn']) });
    const value = { status: 'x' };
    const [error] = fieldErrorsOf(Stated.safeParse(value).error?.issues ?? [], value);

    expect(error?.message).toEqual({
      zh: '只能是：现行有效、已废止',
      en: 'Must be one of: in_force (in force), withdrawn (withdrawn)',
    });
  });

  it('has one name for a value, whichever fact it is of', () => {
    const all = [...Object.values(CHOICES), VERDICTS_OF_ROWS].flatMap((names) =>
      Object.entries(names),
    );

    for (const [value, name] of all) expect(choiceName(value)).toEqual(name);
  });

  it('names every field at once', () => {
    expect(errorsOf({ text: 'abcd', choice: 'c' }).map((e) => e.pointer)).toEqual([
      '/text',
      '/choice',
      '/must',
    ]);
  });

  it('names at most a hundred', () => {
    const unknown = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`f${i}`, 1]));

    expect(errorsOf({ must: true, ...unknown })).toHaveLength(100);
  });

  it('never repeats a value', () => {
    const value = { text: 'CANARY-1', choice: 'CANARY-2', on: 'CANARY-3', must: 'CANARY-4' };

    expect(JSON.stringify(errorsOf(value))).not.toContain('CANARY');
  });

  it('writes pointers by RFC 6901', () => {
    expect(pointerOf([])).toBe('');
    expect(pointerOf(['a', 0, '~/'])).toBe('/a/0/~0~1');
  });
});

import { describe, expect, it } from 'vitest';
import { statementFor } from '../../../web/expert/declaration-form.tsx';

const given = statementFor('none', '');

describe('the statement of a declaration', () => {
  it('is given to whoever has no conflict and has typed nothing', () => {
    expect(given).toBe('本人与申报单位、起草单位和该标准没有利益冲突。');
  });

  it('is what the expert typed, whichever is chosen', () => {
    expect(statementFor('none', '样例')).toBe('样例');
    expect(statementFor('some', '样例')).toBe('样例');
  });

  it('denies nothing once a conflict is chosen', () => {
    expect(statementFor('some', given)).toBe('');
  });
});

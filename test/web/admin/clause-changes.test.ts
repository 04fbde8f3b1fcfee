import { describe, expect, it } from 'vitest';
import { clauseChanges } from '../../../shared/domain/rules/clause-changes.ts';

const clause = (id: string, says: string, more: object = {}) => ({
  id,
  kind: 'hard' as const,
  citation: { document: '通知', article: '一', read: 'source' as const, note: '' },
  says: { zh: says, en: says },
  examples: [],
  ...more,
});

describe('what differs between two packs', () => {
  it('is nothing where only the pack’s name and the examples do', () => {
    const after = [clause('PP2024-C1', '一', { examples: [{}] })];

    expect(clauseChanges([clause('PP2023-C1', '一')], after as never)).toEqual([]);
  });

  it('is what only one of them has, and what is not the same in both', () => {
    const before = [clause('PP2023-C1', '一'), clause('PP2023-C2', '二')];
    const after = [clause('PP2024-C2', '二', { requires: 'true' }), clause('PP2024-M1', '三')];
    const changes = clauseChanges(before, after);

    expect(changes.map(({ id, how }) => [id, how])).toEqual([
      ['C1', 'removed'],
      ['C2', 'changed'],
      ['M1', 'added'],
    ]);
    expect(changes[1]?.fields).toEqual([{ pointer: '/requires', after: 'true' }]);
  });
});

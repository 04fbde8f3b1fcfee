import { describe, expect, it } from 'vitest';
import { CASE_TABLES } from '../../shared/exports/tables.ts';
import { listsTable } from '../../shared/exports/tables/lists.ts';

const KEYS = {
  applications:
    'application standardNumber standardTitle association associationCode state submittedAt inGrace ' +
    'route recommender keyField industry ics ccs publishedOn implementedOn verdict examination ' +
    'selection projectNumber',
  findings:
    'application standardNumber standardTitle association clause says kind outcome saidByPerson ' +
    'document read',
  scores:
    'application standardNumber standardTitle association reviews mean lowest highest deviation ' +
    'late outOfReview proposal',
  decisions:
    'application standardNumber standardTitle association stage outcome reasons clauses decidedAt',
  objections:
    'application standardNumber standardTitle association notice position lodged open dismissed ' +
    'upheld lastAnsweredAt',
  lists:
    'list number publishedAt from to position projectNumber standardNumber standardTitle ' +
    'association associationCode recommender revoked',
};

describe('the columns of the tables', () => {
  const tables = Object.entries({ ...CASE_TABLES, lists: listsTable });

  it('keep their keys and their order, by which others read them', () => {
    const keys = tables.map(([kind, { columns }]) => [kind, columns.map(({ key }) => key)]);

    expect(Object.fromEntries(keys)).toEqual(
      Object.fromEntries(Object.entries(KEYS).map(([kind, names]) => [kind, names.split(' ')])),
    );
  });

  it('have a title of their own in each language', () => {
    for (const [, { columns }] of tables)
      for (const language of ['zh', 'en'] as const) {
        const titles = columns.map(({ title }) => title[language]);

        expect(titles).not.toContain('');
        expect(new Set(titles).size).toBe(titles.length);
      }
  });
});

import { describe, expect, it } from 'vitest';
import { type Registered, lineOf } from '../../shared/domain/application/register.ts';
import type { Submission } from '../../shared/domain/application/application.ts';
import { lived, GIVEN, submission } from './histories.ts';
import { aContent } from '../support/filing.ts';

function registered(changes: Partial<Registered> = {}): Registered {
  const { application } = lived(aContent(), [GIVEN.submit]);
  const { association, ...rest } = application;
  const { code, name: associationName } = association;
  const of = { association: code, associationName, contentHash: 'ab'.repeat(32) };
  return { ...rest, ...of, ...changes };
}

function through(recommender: Submission['filing']['recommender']): Submission {
  return { ...submission, filing: { ...submission.filing, recommender } };
}

describe('the province of a filing', () => {
  it.each([
    { division: '440000', province: '440000' },
    { division: '440300', province: '440000' },
    // an entrusted body and the corps belong to none: then the association's own code tells
    { division: null, province: '370000' },
  ])('is that of its recommender: $division is $province', ({ division, province }) => {
    const recommender = { id: 'rec_x', kind: 'provincial' as const, division };
    const association = '51370200MJ12345678';

    const line = lineOf(registered({ submission: through(recommender), association }), null);

    expect(line.province).toBe(province);
  });

  it('is by the code of the association where it files directly; 100000 is the national registry', () => {
    const of = (association: string) => lineOf(registered({ association }), null).province;

    expect(of('51100000500009247D')).toBe('100000');
    expect(of('51440300MJ12345678')).toBe('440000');
  });

  it('is unknown before there is a filing, as is all that it states', () => {
    const line = lineOf(registered({ submission: null, state: 'draft' }), 'industrial_base');

    expect(line).toMatchObject({
      province: null,
      keyField: null,
      contentHash: null,
      packHash: null,
    });
  });
});

describe('the clauses that a filing is refused by', () => {
  const decision = {
    outcome: 'not_accepted',
    reason: '理由',
    clauses: ['A1', 'A1', 'A2'],
    by: 'examiner-1',
    at: submission.at,
    packHash: submission.assessment.pack.hash,
    contentHash: submission.contentHash,
  } as const;

  it.each([
    { state: 'not_accepted', refusedBy: ['A1', 'A2'] },
    { state: 'reconsideration', refusedBy: ['A1', 'A2'] },
    { state: 'accepted', refusedBy: [] },
  ] as const)('are $refusedBy where it is $state', ({ state, refusedBy }) => {
    const of = { ...decision, clauses: [...decision.clauses] };

    expect(lineOf(registered({ state, decision: of }), null).refusedBy).toEqual(refusedBy);
  });
});

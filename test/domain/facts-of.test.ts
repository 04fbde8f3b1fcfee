import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../shared/calls/calls.ts';
import type { DraftContent } from '../../shared/domain/application/content.ts';
import { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { factsOf } from '../../shared/domain/rules/facts-of.ts';
import { aContent } from '../support/filing.ts';

const CODE = '51100000500002862F';
const { recommenders } = sampleCall(new Date('2026-11-20T00:00:00Z'));
const guangdong = recommenders.find(({ division }) => division === '440000') ?? null;
const entrusted = recommenders.find(({ kind }) => kind === 'entrusted') ?? null;

function facts(content: DraftContent, recommender = guangdong) {
  return factsOf(content, { associationCode: CODE, recommender });
}

describe('the facts of an application', () => {
  it('are in the vocabulary of the clauses', () => {
    expect(PartialFacts.safeParse(facts(aContent())).error).toBeUndefined();
    expect(facts(aContent())).toMatchObject({
      applicant: { uscc: CODE, orgType: 'federation', legalPerson: true },
      standard: { number: 'T/CNTAC 14-2018', status: 'in_force', converted: false },
      novelty: { categories: ['innovative'], gapSearch: true },
      filing: { route: 'recommended', recommenderNamed: true, province: '440000', truthful: true },
    });
  });

  it('of an empty draft are the association’s code and nothing else', () => {
    expect(factsOf({}, { associationCode: CODE, recommender: null })).toEqual({
      applicant: { uscc: CODE },
      standard: {},
      novelty: {},
      filing: {},
    });
  });

  it('take rank, count and day of receipt from the filing', () => {
    const filing = { associationCode: CODE, recommender: null, rank: 2, count: 3 };
    expect(factsOf({}, { ...filing, receivedOn: '2026-11-20' }).filing).toEqual({
      rank: 2,
      count: 3,
      receivedOn: '2026-11-20',
    });
  });

  it('know no province of an entrusted body, which is an answer', () => {
    expect(facts(aContent(), entrusted).filing).toMatchObject({
      recommenderNamed: true,
      province: '',
    });
  });

  it('tell a recommender that the call does not know from one that is not stated', () => {
    const named = (recommenderId?: string) =>
      facts({ recommendation: recommenderId === undefined ? {} : { recommenderId } }, null).filing;

    expect(named('rec_nobody')).toEqual({ recommenderNamed: false });
    expect(named('')).toEqual({});
    expect(named()).toEqual({});
  });

  it('leave out what a draft says in no format, and a standard without a word on conversion', () => {
    const standard = { implementedOn: 'soon', publishedOn: '2023-02-30', number: '  ' };
    expect(facts({ standard }).standard).toEqual({});
  });

  it('say of a conversion whether there is one', () => {
    const converted = [{ kind: 'national' as const, number: 'GB/T 1-2020' }];
    expect(facts({ standard: { convertedTo: converted } }).standard).toEqual({ converted: true });
    expect(facts({ standard: { convertedTo: [] } }).standard).toEqual({ converted: false });
  });
});

describe('the facts of its materials', () => {
  const entry = (kind: 'M1' | 'M4' | 'M6', more = {}) => ({
    kind,
    name: 'a.pdf',
    mediaType: 'application/pdf',
    size: 1,
    sha256: 'ab'.repeat(32),
    ...more,
  });
  const number = 'T/CNTAC 15-2018';
  const materials = (...list: ReturnType<typeof entry>[]) =>
    facts({ standard: { number }, materials: list }).materials;

  it('are absent where no list is stated, and not provided where a list lacks them', () => {
    expect(facts({})).not.toHaveProperty('materials');
    expect(materials()).toMatchObject({ M1: { provided: false }, M8: { provided: false } });
  });

  it('call several proofs sealed only when each is', () => {
    const yes = entry('M6', { sealed: true });

    expect(materials(yes, yes)?.M6).toEqual({ provided: true, sealed: true });
    expect(materials(yes, entry('M6', { sealed: false }))?.M6?.sealed).toBe(false);
    expect(materials(yes, entry('M6'))?.M6).toEqual({ provided: true });
  });

  it('show the number that differs where several papers state one', () => {
    const same = entry('M4', { statedNumber: 'T/CNTAC 15—2018' });
    const other = entry('M4', { statedNumber: 'T/CNTAC 15-2017' });

    expect(materials(same, other)?.M4?.statedNumber).toBe('T/CNTAC 15-2017');
    expect(materials(same)?.M4?.statedNumber).toBe('T/CNTAC 15—2018');
    expect(materials(entry('M4', { statedNumber: '' }))?.M4).toEqual({ provided: true });
  });
});

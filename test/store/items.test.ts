import { describe, expect, it } from 'vitest';
import type { Application } from '../../shared/domain/application/application.ts';
import { InconsistentReadError } from '../../shared/store/applications/consistent-read.ts';
import {
  applicationFrom,
  contentItem,
  contentText,
  eventFrom,
  eventItem,
  snapshotItem,
} from '../../shared/store/applications/application-items.ts';
import { outcomesIn, textOfOutcomes } from '../../shared/store/applications/submission-text.ts';
import { anyHistory, lived } from '../domain/histories.ts';
import { aContent } from '../support/filing.ts';

const { application, events } = anyHistory();
const text = contentText(application);

const JUDGED: Pick<Application, 'recommendation' | 'examination' | 'decision'> = {
  recommendation: { checklist: ['m1'], opinion: '同意' },
  examination: {
    examiner: 'person-9',
    overrides: [{ clause: 'PP2023-A1', outcome: 'met', reason: '已核' }],
    defects: [{ pointer: '/effect', clause: 'PP2023-E1', instruction: '补充' }],
    returns: 1,
    lateGrounds: 0,
    reassessment: null,
  },
  decision: {
    outcome: 'accepted',
    reason: '齐全',
    clauses: [],
    by: 'person-9',
    at: '2026-11-20T10:00:00.000+08:00',
    packHash: 'ab'.repeat(32),
    contentHash: 'cd'.repeat(32),
  },
};

describe('the items of an application', () => {
  it('give back the application that was put into them', () => {
    expect(
      applicationFrom(snapshotItem(application, text), contentItem(application, text)),
    ).toEqual(application);
  });

  it('give back what recommender and examiner made of it', () => {
    const judged = { ...application, ...JUDGED };
    const itemOf = snapshotItem(judged, text);

    expect(applicationFrom(itemOf, contentItem(judged, text))).toEqual(judged);
    expect(itemOf['recommendation']?.S).toBe(JSON.stringify(JUDGED.recommendation));
  });

  it('give back one that was written before there were recommenders and examiners', () => {
    const { recommendation, examination, decision, queue, queueSort, ...older } = snapshotItem(
      application,
      text,
    );

    expect([recommendation, examination, decision]).toEqual([undefined, undefined, undefined]);
    expect(queue && queueSort).toBeUndefined();
    expect(applicationFrom(older, contentItem(application, text))).toEqual(application);
  });

  it('give back each event with the personal data beside it', () => {
    expect(events.map((stored) => eventFrom(eventItem(stored)))).toEqual(events);
  });

  it('are not taken for one another where a command was written between their reads', () => {
    const later = lived({ ...aContent(), promotionPlan: '改' }, []).application;

    expect(() =>
      applicationFrom(snapshotItem(application, text), contentItem(later, contentText(later))),
    ).toThrow(InconsistentReadError);
  });

  it('are refused in another schema version, and when an attribute is wrong', () => {
    const snapshot = snapshotItem(application, text);
    const content = contentItem(application, text);

    expect(() => applicationFrom({ ...snapshot, v: { N: '2' } }, content)).toThrow('v');
    expect(() => applicationFrom({ ...snapshot, state: { S: 'lost' } }, content)).toThrow('state');
  });

  it('keep personal data out of the hashed text and of the index', () => {
    const [first] = events.map(eventItem);

    expect(first?.['event']?.S).not.toContain('contactName');
    expect(first?.['people']?.S).toContain('contactName');
    expect(JSON.stringify(snapshotItem(application, text))).not.toContain('contactName');
  });
});

describe('outcomes as text', () => {
  it('are short, and give back what was put in', () => {
    const outcomes = {
      'PP2021-A1': 'met',
      'PP2021-A2': 'unmet',
      'GD2021-M8': 'undetermined',
    } as const;

    expect(textOfOutcomes(outcomes)).toBe('PP2021-:A1m,A2x;GD2021-:M8u');
    expect(outcomesIn(textOfOutcomes(outcomes))).toEqual(outcomes);
    expect(outcomesIn(textOfOutcomes({}))).toEqual({});
    expect(() => outcomesIn('PP2021-:A1q')).toThrow('A1q');
  });
});

import { describe, expect, it } from 'vitest';
import {
  APPLICATION_STATES,
  type Application,
  type ApplicationState,
} from '../../shared/domain/application/application.ts';
import { nameOf, partitionsOf, placeOf, queueOf } from '../../shared/store/queues/queue-place.ts';
import { anyHistory, submission, upheld } from '../domain/histories.ts';

const { application } = anyHistory();
const recommender = { id: 'rec_440000', kind: 'provincial', division: '440000' } as const;
const examination = {
  examiner: 'person-9',
  overrides: [],
  defects: [],
  returns: 0,
  lateGrounds: 0,
  reassessment: null,
};

const at = '2026-11-23T12:00:00.000+08:00';
const review = {
  seats: [],
  chair: 'person-8',
  size: null,
  sheetVersion: 1,
  closed: null,
  proposal: null,
};
const proposal = {
  outcome: 'selected',
  reasons: '样例',
  minutes: '样例',
  by: 'person-9',
  at,
} as const;
const OVER = {
  examination: { callId: 'c', kind: 'finished', after: 'examination' },
  decision: { callId: 'c', kind: 'finished', after: 'decision' },
} as const;

function filed(state: ApplicationState, route: 'recommended' | 'direct'): Application {
  const filing = { ...submission.filing, recommender: route === 'direct' ? null : recommender };
  return {
    ...application,
    state,
    content: { ...application.content, recommendation: { route } },
    submission: { ...submission, filing },
    examination,
  };
}

const placesBy = (route: 'recommended' | 'direct') =>
  Object.fromEntries(
    APPLICATION_STATES.flatMap((state) => {
      const queue = queueOf(filed(state, route));
      return queue ? [[state, nameOf(queue)]] : [];
    }),
  );

describe('where an application waits', () => {
  it('follows from its state and its route', () => {
    expect(placesBy('recommended')).toEqual({
      submitted: 'QUEUE#c#RECOMMENDER#rec_440000',
      recommender_check: 'QUEUE#c#RECOMMENDER#rec_440000',
      recommended: 'QUEUE#c#UNCLAIMED',
      formal_examination: 'QUEUE#c#EXAMINER#person-9',
      returned_for_correction: 'QUEUE#c#WAITING',
      accepted: 'QUEUE#c#ACCEPTED',
      expert_review: 'QUEUE#c#IN_REVIEW',
      proposed: 'QUEUE#c#PROPOSED',
      selected: 'QUEUE#c#SELECTED',
      not_selected: 'QUEUE#c#NOT_SELECTED',
      public_notice: 'QUEUE#c#ON_NOTICE',
      objection_open: 'QUEUE#c#OBJECTIONS',
      reconsideration: 'QUEUE#c#RECONSIDERATIONS',
      not_recommended: 'QUEUE#c#FINISHED#EXAMINATION',
      not_accepted: 'QUEUE#c#FINISHED#EXAMINATION',
      withdrawn: 'QUEUE#c#FINISHED#EXAMINATION',
      announced: 'QUEUE#c#FINISHED#EXAMINATION',
      revoked: 'QUEUE#c#FINISHED#EXAMINATION',
    });
    expect(placesBy('direct')).toMatchObject({
      submitted: 'QUEUE#c#UNCLAIMED',
      formal_examination: 'QUEUE#c#EXAMINER#person-9',
      returned_for_correction: 'QUEUE#c#WAITING',
    });
  });

  it('is apart, once it is over, by whether a decider has it: something was proposed or disputed', () => {
    const announced = filed('announced', 'direct');
    const refused = filed('not_accepted', 'direct');

    expect(queueOf({ ...announced, review: { ...review, proposal } })).toEqual(OVER.decision);
    expect(queueOf({ ...announced, review })).toEqual(OVER.examination);
    expect(queueOf({ ...refused, reconsideration: upheld })).toEqual(OVER.decision);
    expect(queueOf(refused)).toEqual(OVER.examination);
  });

  it('is read as one list where both are asked for', () => {
    expect(partitionsOf({ callId: 'c', kind: 'finished', after: 'any' })).toEqual([
      'QUEUE#c#FINISHED#EXAMINATION',
      'QUEUE#c#FINISHED#DECISION',
    ]);
  });

  it('is among what waits until it is told that it was not selected, and then among what is over', () => {
    const toldAt = '2026-11-23T12:00:00.000+08:00';
    const publication = { notice: null, objections: [], announcement: null, revocation: null };
    const told = { ...filed('not_selected', 'direct'), publication: { ...publication, toldAt } };

    const kindOf = (one: Application) => queueOf(one)?.kind;
    expect(kindOf(told)).toBe('finished');
    expect(kindOf({ ...told, publication: { ...publication, toldAt: null } })).toBe('not_selected');
  });

  it('is nowhere before it is filed, though it is a draft of a route', () => {
    expect(placeOf({ ...application, state: 'draft', submission: null })).toEqual({});
    expect(placeOf({ ...application, state: 'withdrawn', submission: null })).toEqual({});
  });

  it('is among eight shards where anybody may take it, for good, and all are used', () => {
    const letters = '0123456789abcdefghjkmnpqrstvwxyz';
    const ids = Array.from({ length: 200 }, (_, index) => {
      const [high = '', low = ''] = [letters[index >> 5], letters[index & 31]];
      return `app_${'0'.repeat(18)}${high}${low}`;
    });
    const queueOfId = (id: string) =>
      placeOf({ ...filed('recommended', 'recommended'), id })['queue'];

    const used = new Set(ids.map(queueOfId));

    expect(used).toEqual(new Set(partitionsOf({ callId: 'c', kind: 'unclaimed' })));
    expect(used.size).toBe(8);
    // where it lies must never change: what waits there would not be found any more
    expect(queueOfId('app_00000000000000000000')).toBe('QUEUE#c#UNCLAIMED#4');
  });

  it('is sorted by the instant of filing, however that was written', () => {
    const at = (instant: string) => {
      const one = filed('recommended', 'recommended');
      return placeOf({ ...one, submission: { ...submission, at: instant } })['queueSort'] ?? '';
    };

    expect(at('2026-11-20T10:00:00+08:00')).toBe(`2026-11-20T02:00:00.000Z#${application.id}`);
    expect(at('2026-11-20T10:00:00+08:00') < at('2026-11-20T03:00:00Z')).toBe(true);
  });

  it('is sorted by what was done last, once it is over', () => {
    const over = { ...filed('withdrawn', 'direct'), updatedAt: '2026-12-01T10:00:00.000+08:00' };

    expect(placeOf(over)['queueSort']).toBe(`2026-12-01T02:00:00.000Z#${application.id}`);
  });
});

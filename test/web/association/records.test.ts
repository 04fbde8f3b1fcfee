import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../../shared/domain/application/application.ts';
import { evolve } from '../../../shared/domain/application/fold.ts';
import { sealed, verifyChain } from '../../../shared/evidence/chain.ts';
import { disputable } from '../../../web/association/acts/disputable.ts';
import { withOneMoved } from '../../../web/parts/lists/with-one-moved.ts';
import type { View } from '../../../web/association/draft/filing.ts';
import { correctionsOf } from '../../../web/association/correction/corrections.ts';
import {
  type HistoryEvent,
  contentAsFiled,
  lastReason,
} from '../../../web/association/records/events.ts';
import { objectionCounts } from '../../../web/association/records/objections.tsx';
import { standingOf } from '../../../shared/domain/publication/objections.ts';
import { verifiedHere } from '../../../web/data/chain.ts';
import type { Assessment } from '../../../web/form/judging.ts';
import { EVENTS } from '../../../web/words/event-words.ts';
import { mutationsOf } from '../../evidence/mutations.ts';
import { anyHistory, histories } from '../../domain/histories.ts';

type Stored = ReturnType<typeof anyHistory>['events'];

const shown = (events: Stored) => events.map(({ event }) => event) as unknown as HistoryEvent[];

describe('a history that the browser verifies', () => {
  it('is whole exactly where the API’s own code finds it whole', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async ({ events, application }) => {
        expect(await verifiedHere(events.map(({ event }) => event))).toEqual({
          whole: true,
          head: application.head,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('is not, from the event on that was changed, taken out or moved', async () => {
    const events = anyHistory().events.map(({ event }) => event);
    const changes = [
      events.map((event, at) => (at === 1 ? { ...event, at: '2020-01-01T00:00:00+08:00' } : event)),
      events.filter((_, at) => at !== 1),
      [events[1], events[0], ...events.slice(2)].flatMap((event) => event ?? []),
      events.map((event, at) => (at === 2 ? { ...event, note: 'x' } : event)),
      events.map((event, at) => (at === 2 ? { ...event, note: '\ud800' } : event)),
    ];
    for (const changed of changes) {
      const expected = verifyChain(changed);
      expect(expected.whole).toBe(false);
      expect(await verifiedHere(changed)).toEqual({
        whole: false,
        sequence: 'sequence' in expected ? expected.sequence : 0,
      });
    }
  });

  it('is not with any one member of any event changed, removed or added, and says which', async () => {
    const events = anyHistory().events.map(({ event }) => event);
    for (const { how, pointer, value } of mutationsOf({ events: events.slice(0, 4) })) {
      const at = /^\/events\/(\d+)/.exec(pointer)?.[1];
      if (at === undefined) continue;
      const changed = (value as unknown as { events: typeof events }).events;

      expect({ how, pointer, verdict: await verifiedHere(changed) }).toEqual({
        how,
        pointer,
        verdict: { whole: false, sequence: Number(at) + 1 },
      });
    }
  });

  it('is whole with steps that show nothing but their seal, and not with a forged seal', async () => {
    const events = anyHistory().events.map(({ event }, at) => (at === 1 ? sealed(event) : event));
    const forged = events.map((event, at) =>
      at === 1 ? { ...event, seal: 'f'.repeat(64) } : event,
    );

    expect(await verifiedHere(events)).toMatchObject({ whole: true });
    expect(await verifiedHere(forged)).toEqual({ whole: false, sequence: 2 });
  });
});

describe('what was filed', () => {
  it('is the content at the last submission, whatever was changed since, without the people', () => {
    fc.assert(
      fc.property(histories, ({ events }) => {
        const last = events.findLastIndex(
          ({ event }) => event.body.type === 'application_submitted',
        );
        const at = events
          .slice(0, last + 1)
          .reduce<Application | null>((state, stored) => evolve(state, stored), null);
        const { people: _people, ...filed } = at?.content ?? {};

        expect(contentAsFiled(shown(events))).toEqual(filed);
      }),
    );
  });

  it('tells why it was returned last, and nothing where it never was', () => {
    const returned = (reasons: string) =>
      ({ body: { type: 'application_returned', reasons } }) as HistoryEvent;

    expect(lastReason([returned('一'), returned('二')], 'application_returned')).toBe('二');
    expect(lastReason([returned('一')], 'recommendation_declined')).toBeNull();
  });

  it('has a name for every event that there is', () => {
    const { events } = anyHistory();
    for (const { event } of events) expect(EVENTS[event.body.type].zh).toMatch(/\p{Script=Han}/u);
  });
});

describe('a correction', () => {
  const defect = (pointer: string) => ({ pointer, clause: 'SAMPLE2026-A4', instruction: '核对' });
  const examination = { defects: [defect('/standard/number'), defect('/materials/0')] } as never;
  const filed = { standard: { number: 'T/A 1—2020' }, materials: [] };

  it('is done where what it names is another than was filed', () => {
    const changed = (now: Parameters<typeof correctionsOf>[2]) =>
      correctionsOf({ examination }, filed, now).map(({ isChanged }) => isChanged);

    expect(changed(filed)).toEqual([false, false]);
    expect(changed({ ...filed, standard: { number: 'T/A 1—2021' } })).toEqual([true, false]);
    expect(changed({ ...filed, promotionPlan: '别处' })).toEqual([false, false]);
  });
});

describe('the objections to a filing', () => {
  const on = (lodged: number, dismissed: readonly object[], upheld: object | null = null) =>
    objectionCounts([{ notice: 1, position: 14, lodged, dismissed, upheld }] as never);

  it('are counted by what became of each; one that is upheld answers all that were open', () => {
    expect(objectionCounts([])).toEqual([]);
    expect(on(1, [])).toEqual([['open', 1]]);
    expect(on(1, [{ from: 1, to: 1 }])).toEqual([['dismissed', 1]]);
    expect(on(4, [{ from: 1, to: 2 }])).toEqual([
      ['dismissed', 2],
      ['open', 2],
    ]);
    expect(on(3, [{ from: 2, to: 2 }], { number: 3 })).toEqual([
      ['dismissed', 1],
      ['upheld', 2],
    ]);
  });

  it('stand as the domain has it, one by one', () => {
    const among = {
      notice: 1,
      position: 14,
      lodged: 5,
      lastAnsweredAt: null,
      dismissed: [{ from: 2, to: 3, firstEvent: 9, lastEvent: 9 }],
      upheld: { number: 4, by: 'x', event: 10 },
    };
    const standings = [1, 2, 3, 4, 5].map((number) => standingOf(among, number));

    expect(objectionCounts([among] as never)).toEqual(
      (['dismissed', 'upheld'] as const).map((each) => [
        each,
        standings.filter((one) => one === each).length,
      ]),
    );
  });
});

describe('an order of priority', () => {
  it('is moved by one place, and not beyond its ends', () => {
    const list = ['a', 'b', 'c'];

    expect(withOneMoved(list, 1, -1)).toEqual(['b', 'a', 'c']);
    expect(withOneMoved(list, 1, 1)).toEqual(['a', 'c', 'b']);
    expect(withOneMoved(list, 0, -1)).toBe(list);
    expect(withOneMoved(list, 2, 1)).toBe(list);
  });
});

describe('what can be disputed', () => {
  const finding = (clause: string, kind: string, outcome = 'met') => ({ clause, kind, outcome });
  const assessment = {
    findings: [
      finding('A', 'hard', 'unmet'),
      finding('B', 'judgement'),
      finding('C', 'process'),
      finding('D', 'hard', 'not_applicable'),
    ],
  } as unknown as Assessment;
  const clauses = (view: Partial<View>) =>
    disputable(view as View, assessment).map(({ clause }) => clause);

  it('is what the decision rests on', () => {
    const decision = { reason: '理由', clauses: ['A'], at: '2026-11-20T10:00:00+08:00' };

    expect(clauses({ state: 'not_accepted', decision } as never)).toEqual(['A']);
  });

  it('is all that bears on the applicant where the decision names no clause', () => {
    const selection = { reasons: '理由', at: '2026-11-20T10:00:00+08:00' };

    expect(clauses({ state: 'not_selected', selection, publication: null } as never)).toEqual([
      'A',
      'B',
    ]);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Application, ApplicationEvent } from '../../shared/domain/application/application.ts';
import { decide } from '../../shared/domain/application/decide.ts';
import { evolve, fold } from '../../shared/domain/application/fold.ts';
import { foldedContent } from '../../shared/domain/application/pasted-content.ts';
import { LIFECYCLE } from '../../shared/domain/application/lifecycle.ts';
import { aContent } from '../support/filing.ts';
import { by } from '../support/issuers.ts';
import { GIVEN, contents, histories, lived, submission } from './histories.ts';

describe('the fold of the events', () => {
  it('is the application, whatever was commanded and refused on the way', () => {
    fc.assert(
      fc.property(histories, ({ events, application }) => {
        expect(fold(events)).toEqual(application);
        expect(Application.parse(application)).toEqual(application);
        expect(application.version).toBe(events.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('holds the content of the last edit to the letter, without what was pasted along', () => {
    fc.assert(
      fc.property(contents, contents, (first, last) => {
        const { events } = lived(first, [{ type: 'edit', ...by('association'), content: last }]);

        expect(fold(events)?.content).toEqual(foldedContent(last));
      }),
    );
  });

  it('is refused to begin with anything but a start', () => {
    const { events } = lived(aContent(), [{ type: 'withdraw', ...by('association'), reason: 'x' }]);

    expect(() => fold(events.slice(1))).toThrow('without a start');
  });

  it.each([
    ['edit', { type: 'edit', ...by('association'), content: {} }],
    ['submit', { type: 'submit', ...by('association'), submission }],
    ['withdraw', { type: 'withdraw', ...by('association'), reason: 'x' }],
  ] as const)('leads after %s where the lifecycle says', (command, given) => {
    const [step] = LIFECYCLE[command].draft ?? [];

    expect(lived(aContent(), [given]).application.state).toBe(step?.to);
  });

  it.each([
    ['accept', 'accepted'],
    ['refuse', 'not_accepted'],
  ] as const)('keeps the decision of %s, and who held the filing', (last, outcome) => {
    const { submit, recommend, claim } = GIVEN;
    const { application } = lived(aContent(), [submit, recommend, claim, GIVEN[last]]);

    expect(application).toMatchObject({
      state: outcome,
      decision: GIVEN[last].decision,
      examination: { examiner: 'examiner-1' },
    });
  });

  it('keeps a word on a clause until that clause is returned, whose text will be another', () => {
    const { submit, recommend, claim, override, request_correction: request } = GIVEN;
    const [defect] = request.defects;
    const on = (clause: string) => ({ ...override, override: { ...override.override, clause } });
    const { application } = lived(aContent(), [
      submit,
      recommend,
      claim,
      on('PP2023-A3'),
      on(defect?.clause ?? ''),
      request,
    ]);

    expect(application.examination).toMatchObject({
      overrides: [{ clause: 'PP2023-A3' }],
      defects: request.defects,
      returns: 1,
      lateGrounds: 0,
    });
  });

  it('counts a return only as late where it says why', () => {
    const { submit, recommend, claim, request_correction: request } = GIVEN;
    const again = { ...request, lateGround: '原文有歧义' };
    const { application } = lived(aContent(), [
      submit,
      recommend,
      claim,
      request,
      submit,
      again,
      submit,
    ]);

    expect(application.examination).toMatchObject({ returns: 2, lateGrounds: 1 });
  });

  it('forgets after a return what the recommender had checked, and keeps it in a correction', () => {
    const { submit, check, recommend, claim, request_correction: request } = GIVEN;
    const returned = lived(aContent(), [submit, check, GIVEN.return, submit]);
    const corrected = lived(aContent(), [submit, recommend, claim, request, submit]);

    expect(returned.application).toMatchObject({ state: 'submitted', recommendation: null });
    expect(corrected.application.recommendation).toEqual({ checklist: ['m1'], opinion: '同意' });
  });

  it('leaves out personal data that were erased', () => {
    const { events } = lived(aContent(), []);
    const erased = events.map((stored) => ({ ...stored, people: null, salt: null }));

    expect(fold(erased)?.content).not.toHaveProperty('people');
    expect(fold(erased)?.content.standard).toEqual(aContent().standard);
  });
});

describe('a decision', () => {
  it('records only the sections that changed, by name where one was removed', () => {
    const { application } = lived(aContent(), []);
    const { promotionPlan: _removed, ...content } = aContent();

    const edited = decide(application, {
      type: 'edit',
      ...by('association'),
      content: { ...content, technicalContent: '新' },
    });

    expect(edited).toEqual({
      ok: true,
      value: [
        {
          body: {
            type: 'application_edited',
            standardNumber: 'T/CNTAC 14—2018',
            sections: { technicalContent: '新' },
            removed: ['promotionPlan'],
          },
          people: null,
        },
      ],
    });
  });

  it('never puts personal data into the part that is hashed', () => {
    fc.assert(
      fc.property(histories, ({ events }) => {
        for (const { event } of events) {
          expect(ApplicationEvent.safeParse(event).success).toBe(true);
          expect(JSON.stringify(event)).not.toContain('contactName');
        }
      }),
    );
  });

  it('keeps an unreadable standard number as text, and knows no number by it', () => {
    const { application } = lived({ standard: { number: '十五号' } }, []);

    expect(application.standardNumber).toBeNull();
    expect(application.content.standard?.number).toBe('十五号');
  });

  it('changes nothing it is given', () => {
    const { application, events } = lived(aContent(), []);
    const before = structuredClone(application);
    const [first] = events;
    if (first) evolve(null, first);

    decide(application, { type: 'edit', ...by('association'), content: {} });

    expect(application).toEqual(before);
  });
});

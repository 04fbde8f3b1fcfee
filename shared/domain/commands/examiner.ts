import type {
  Application,
  ApplicationState,
  Defect,
  Examination,
  ExaminationDecision,
  Override,
} from '../application/application.ts';
import { principalOf } from '../people/caller.ts';
import { pausedClock } from '../review/examination-clock.ts';
import { command, type Step, steps } from './definition.ts';

const EXAMINED: readonly ApplicationState[] = ['formal_examination'];

/** Where a filing waits to be claimed. */
const UNCLAIMED: readonly Step[] = [
  { to: 'recommended', when: 'recommended' },
  { to: 'submitted', when: 'direct' },
];

const UNEXAMINED: Examination = {
  examiner: null,
  overrides: [],
  defects: [],
  returns: 0,
  lateGrounds: 0,
  reassessment: null,
};

function examinationOf({ examination }: Application): Examination {
  return examination ?? UNEXAMINED;
}

/** Takes a filing to examine. */
export const claim = command({
  by: 'examiner',
  steps: {
    ...steps(['recommended'], { to: 'formal_examination' }),
    // direct filing has no recommender to pass
    ...steps(['submitted'], { to: 'formal_examination', when: 'direct' }),
  },
  event: 'examination_claimed',
  body: () => ({}),
  apply: (state, _body, { by }) => ({
    examination: { ...examinationOf(state), examiner: principalOf(by) },
  }),
});

/**
 * Puts it back to where it was claimed from. That judges nothing: whoever may hold it no longer, since they
 * came to the applicant's organisation, gives it back, and it lies with nobody else.
 */
export const release = command({
  by: 'examiner',
  office: null,
  steps: steps(EXAMINED, ...UNCLAIMED),
  event: 'examination_released',
  body: () => ({}),
  apply: (state) => ({ examination: { ...examinationOf(state), examiner: null } }),
});

/** A person's finding on a clause, beside what the rules found. */
export const override = command({
  by: 'examiner',
  steps: steps(EXAMINED, { to: 'formal_examination' }),
  event: 'finding_overridden',
  body: ({ override }: { override: Override }) => ({ override }),
  apply: (state, body) => {
    const examination = examinationOf(state);
    // the last one on a clause counts; the earlier ones stay in the history
    const others = examination.overrides.filter(({ clause }) => clause !== body.override.clause);
    return { examination: { ...examination, overrides: [...others, body.override] } };
  },
});

/** Returns a filing to its association with every defect at once. */
export const requestCorrection = command({
  by: 'examiner',
  steps: steps(EXAMINED, { to: 'returned_for_correction' }),
  event: 'correction_requested',
  body: ({ defects, lateGround }: { defects: Defect[]; lateGround: string | null }) => ({
    defects,
    lateGround,
  }),
  apply: (state, { defects, lateGround }, { at }) => {
    const examination = examinationOf(state);
    const returned = new Set(defects.map(({ clause }) => clause));
    return {
      examination: {
        ...examination,
        // an override of a clause that is returned was about the text as it was
        overrides: examination.overrides.filter(({ clause }) => !returned.has(clause)),
        defects,
        returns: examination.returns + 1,
        lateGrounds: examination.lateGrounds + (lateGround === null ? 0 : 1),
      },
      clock: state.clock && pausedClock(state.clock, at.slice(0, 10)),
    };
  },
});

/** How the examination ends, either way. */
function decides(outcome: ExaminationDecision['outcome']) {
  return command({
    by: 'examiner',
    steps: steps(EXAMINED, { to: outcome }),
    event: 'examination_decided',
    body: ({ decision }: { decision: ExaminationDecision }) => ({ decision }),
    isOwn: ({ decision }) => decision.outcome === outcome,
    apply: (_state, { decision }) => ({ decision }),
  });
}

export const acceptFiling = decides('accepted');
export const refuseFiling = decides('not_accepted');

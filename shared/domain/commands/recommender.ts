import { startedClock } from '../review/examination-clock.ts';
import type { ApplicationState } from '../application/application.ts';
import { command, type Steps } from './definition.ts';

/** From where a filing waits for its recommender, and from where it is being checked. */
function fromRecommender(to: ApplicationState): Steps {
  return {
    submitted: [{ to, when: 'recommended' }],
    recommender_check: [{ to }],
  };
}

/** Saves what was checked so far. */
export const check = command({
  by: 'recommender',
  steps: fromRecommender('recommender_check'),
  event: 'recommender_checked',
  body: ({ checklist }: { checklist: string[] }) => ({ checklist }),
  apply: (_state, { checklist }) => ({ recommendation: { checklist, opinion: null } }),
});

export const recommend = command({
  by: 'recommender',
  steps: fromRecommender('recommended'),
  event: 'application_recommended',
  body: ({ checklist, opinion }: { checklist: string[]; opinion: string }) => ({
    checklist,
    opinion,
  }),
  apply: (_state, { checklist, opinion }, { at }) => ({
    recommendation: { checklist, opinion },
    clock: startedClock(at.slice(0, 10)),
  }),
});

/** Back to the association, which may change it and file it again. */
export const returnToAssociation = command({
  by: 'recommender',
  steps: fromRecommender('returned'),
  event: 'application_returned',
  body: ({ reasons }: { reasons: string }) => ({ reasons }),
});

export const decline = command({
  by: 'recommender',
  steps: fromRecommender('not_recommended'),
  event: 'recommendation_declined',
  body: ({ reasons }: { reasons: string }) => ({ reasons }),
});

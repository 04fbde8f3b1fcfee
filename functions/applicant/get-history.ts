import type { ApplicationEvent } from '../../shared/domain/application.ts';
import { accept, refuse } from '../../shared/domain/result.ts';
import { sealed } from '../../shared/evidence/chain.ts';
import { type UseCase, answerOf } from '../use-case.ts';
import type { ApplicantContext } from './context.ts';
import { CURSOR_REFUSED } from '../cursor-refused.ts';
import { own } from './own.ts';

/** A page of the hash-chained history, without the personal data that stands beside it. */
export const getHistory: UseCase<ApplicantContext, 'getHistory'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const [known, page] = await Promise.all([
    store.know({ applicationId }),
    store.readEvents(applicationId, input.query),
  ]);
  const found = own(known.application, input);
  if (!found.ok) return found;
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  return accept(answerOf('getHistory', 200, { events: lines.map(shown), nextCursor }));
};

/** What the experts do is not for the association: it sees that something was done, and the chain. */
const CONFIDENTIAL: readonly string[] = [
  'panel_convened',
  'expert_replaced',
  'conflict_declared',
  'expert_recused',
  'application_scored',
  'review_closed',
  'selection_proposed',
];

function shown(event: ApplicationEvent) {
  return CONFIDENTIAL.includes(event.body.type) ? sealed(event) : event;
}

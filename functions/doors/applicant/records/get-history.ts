import type {
  Application,
  ApplicationEvent,
} from '../../../../shared/domain/application/application.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { isUndisclosedDecision } from '../../../../shared/domain/application/disclosure.ts';
import { sealed } from '../../../../shared/evidence/chain.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { ApplicantContext } from '../context.ts';
import { CURSOR_REFUSED } from '../../../handler/cursor-refused.ts';
import { findFor } from '../../../applications/access.ts';

/** A page of the hash-chained history, without the personal data that stands beside it. */
export const getHistory: UseCase<ApplicantContext, 'getHistory'> = async ({ store }, input) => {
  const { applicationId } = input.params;
  const page = await store.readEvents(applicationId, input.query);
  // after the events: what they say that is not told yet is known by then
  const context = await store.readContext({ applicationId });
  const found = findFor(input, context);
  if (!found.ok) return found;
  if (!page.ok) return refuse(CURSOR_REFUSED);
  const { lines, nextCursor } = page.value;
  const events = lines.map((event) => shownTo(found.value, event));
  return accept(answerOf('getHistory', 200, { events, nextCursor }));
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

/** An event as the association of its application may see it. */
export function shownTo(application: Application, event: ApplicationEvent) {
  const isHidden =
    CONFIDENTIAL.includes(event.body.type) || isUndisclosedDecision(application, event);
  return isHidden ? sealed(event) : event;
}

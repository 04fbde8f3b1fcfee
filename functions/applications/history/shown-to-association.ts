import type {
  Application,
  ApplicationEvent,
} from '../../../shared/domain/application/application.ts';
import { isUndisclosedDecision } from '../../../shared/domain/application/disclosure.ts';
import { sealed } from '../../../shared/evidence/chain.ts';

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

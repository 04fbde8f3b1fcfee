import type { Route } from './contract.ts';
import { publicRoutes } from './routes/public.ts';
import { applicantRoutes } from './routes/applicant.ts';
import { ownRecordRoutes } from './routes/own-record.ts';
import { recommenderRoutes } from './routes/recommender.ts';
import { examinerRoutes } from './routes/examiner.ts';
import { panelRoutes } from './routes/panel.ts';
import { expertRoutes } from './routes/expert.ts';
import { deciderRoutes } from './routes/decider.ts';
import { objectionRoutes } from './routes/objection.ts';
import { publisherRoutes } from './routes/publisher.ts';
import { reviewerRoutes } from './routes/reviewer.ts';
import { adminRoutes } from './routes/admin.ts';

/** The contract: every way in, one row each, a file for each of those who come. Nothing repeats it. */
export const routes = {
  ...publicRoutes,
  ...applicantRoutes,
  ...ownRecordRoutes,
  ...recommenderRoutes,
  ...examinerRoutes,
  ...panelRoutes,
  ...expertRoutes,
  ...deciderRoutes,
  ...reviewerRoutes,
  ...publisherRoutes,
  ...objectionRoutes,
  ...adminRoutes,
} as const satisfies Record<string, Route>;

export type Routes = typeof routes;
export type Operation = keyof Routes;

/** Every refusal that a route may answer with: its own, and those that its row brings along. */
export function refusalsOf(route: Route) {
  // an unknown query parameter is refused everywhere
  const common = ['request.invalid'] as const;
  const called =
    route.callers === 'anyone' ? [] : (['caller.unknown', 'caller.forbidden'] as const);
  const input = route.body ? (['request.not_json', 'request.too_large'] as const) : [];
  const match = route.ifMatch ? (['request.if_match_missing'] as const) : [];
  const idempotent = route.idempotencyKey
    ? ([
        'request.idempotency_key_missing',
        'request.idempotency_key_invalid',
        'request.idempotency_key_reused',
      ] as const)
    : [];
  const forAnother = route.delegable ? (['delegation.not_in_force'] as const) : [];
  return [
    ...common,
    ...called,
    ...forAnother,
    ...input,
    ...match,
    ...idempotent,
    ...route.refusals,
  ];
}

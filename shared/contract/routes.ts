import type { Route } from './route.ts';
import { publicRoutes } from './rows/public.ts';
import { applicantRoutes } from './rows/applicant.ts';
import { documentRoutes } from './rows/own/documents.ts';
import { letterTemplateRoutes } from './rows/own/letter-templates.ts';
import { letterPreviewRoutes } from './rows/acts/letter-previews.ts';
import { notificationRoutes } from './rows/own/notifications.ts';
import { ownRecordRoutes } from './rows/own/own-record.ts';
import { redactionRoutes } from './rows/redaction.ts';
import { deskFileRoutes, ownFileReadingRoutes, recommenderFileRoutes } from './rows/files.ts';
import { ownFileRoutes } from './rows/own/own-files.ts';
import { recommenderRoutes } from './rows/recommender.ts';
import { examinerRoutes } from './rows/examiner.ts';
import { panelRoutes } from './rows/panel.ts';
import { expertRoutes } from './rows/expert.ts';
import { deciderRoutes } from './rows/decider.ts';
import { exportRoutes, ownExportRoutes } from './rows/exports.ts';
import { objectionRoutes } from './rows/objection.ts';
import { publisherRoutes } from './rows/publisher.ts';
import { deskRoutes } from './rows/desk.ts';
import { commentDeskRoutes, commentRoutes, questionDeskRoutes } from './rows/remarks.ts';
import { questionRoutes } from './rows/open/questions.ts';
import { directoryRoutes, peopleRoutes } from './rows/people.ts';
import { adminRoutes } from './rows/admin.ts';

/** The contract: every way in, one row each, a file for each of those who come. Nothing repeats it. */
export const routes = {
  ...publicRoutes,
  ...applicantRoutes,
  ...ownRecordRoutes,
  ...ownFileRoutes,
  ...documentRoutes,
  ...letterTemplateRoutes,
  ...ownExportRoutes,
  ...ownFileReadingRoutes,
  ...recommenderRoutes,
  ...recommenderFileRoutes,
  ...examinerRoutes,
  ...panelRoutes,
  ...expertRoutes,
  ...deciderRoutes,
  ...redactionRoutes,
  ...letterPreviewRoutes,
  ...deskRoutes,
  ...deskFileRoutes,
  ...exportRoutes,
  ...peopleRoutes,
  ...publisherRoutes,
  ...commentRoutes,
  ...objectionRoutes,
  ...questionRoutes,
  ...notificationRoutes,
  ...adminRoutes,
  ...directoryRoutes,
  ...commentDeskRoutes,
  ...questionDeskRoutes,
} as const satisfies Record<string, Route>;

export type Routes = typeof routes;
export type Operation = keyof Routes;

/** Every refusal that a route may answer with: its own, and those that its row brings along. */
export function refusalsOf(route: Route) {
  // an unknown query parameter is refused everywhere
  const common = ['request.invalid'] as const;
  const called =
    route.callers === 'anyone' ? [] : (['caller.unknown', 'caller.forbidden'] as const);
  const input = route.body
    ? (['request.not_utf8', 'request.not_json', 'request.too_large'] as const)
    : [];
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

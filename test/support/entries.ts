import { join } from 'node:path';

/** The files that Lambda enters by; types alone, so that naming them loads none. */
interface Entries {
  'doors/public/public': typeof import('../../functions/doors/public/public.lambda.ts');
  'doors/objection/objection': typeof import('../../functions/doors/objection/objection.lambda.ts');
  'doors/applicant/applicant': typeof import('../../functions/doors/applicant/applicant.lambda.ts');
  'doors/documents/documents': typeof import('../../functions/doors/documents/documents.lambda.ts');
  'doors/recommender/recommender': typeof import('../../functions/doors/recommender/recommender.lambda.ts');
  'doors/reviewer/reviewer': typeof import('../../functions/doors/reviewer/reviewer.lambda.ts');
  'doors/desk/desk': typeof import('../../functions/doors/desk/desk.lambda.ts');
  'doors/notifications/notifications': typeof import('../../functions/doors/notifications/notifications.lambda.ts');
  'doors/publisher/publisher': typeof import('../../functions/doors/publisher/publisher.lambda.ts');
  'doors/admin/admin': typeof import('../../functions/doors/admin/admin.lambda.ts');
  'consumers/exports/exports': typeof import('../../functions/consumers/exports/exports.lambda.ts');
  'consumers/materials/materials': typeof import('../../functions/consumers/materials/materials.lambda.ts');
  'consumers/outbox/outbox': typeof import('../../functions/consumers/outbox/outbox.lambda.ts');
  'consumers/overview/overview': typeof import('../../functions/consumers/overview/overview.lambda.ts');
  'schedules/checkpoint/checkpoint': typeof import('../../functions/schedules/checkpoint/checkpoint.lambda.ts');
  'schedules/gauge/gauge': typeof import('../../functions/schedules/gauge/gauge.lambda.ts');
  'schedules/messages/messages': typeof import('../../functions/schedules/messages/messages.lambda.ts');
  'schedules/retention/retention': typeof import('../../functions/schedules/retention/retention.lambda.ts');
}

/** Those behind the gateway. */
export type DoorEntry = Extract<keyof Entries, `doors/${string}`>;

const FUNCTIONS = join(import.meta.dirname, '..', '..', 'functions');
let times = 0;

/**
 * Loads an entry anew: it reads the environment as it loads, and the process may have loaded it
 * before, for the table of another test file. What it imports is not loaded again.
 */
export async function loadEntry<Name extends keyof Entries>(name: Name): Promise<Entries[Name]> {
  times += 1;
  const file = `${join(FUNCTIONS, name)}.lambda.ts?${times}`;
  return (await import(/* @vite-ignore */ file)) as Entries[Name];
}

import type { Waiting } from './permissions.ts';

/** What waits for staff, whoever of them. */
const SHARED = [
  'unclaimed',
  'waiting',
  'accepted',
  'in_review',
  'proposed',
  'selected',
  'not_selected',
  'on_notice',
  'objections',
  'reconsiderations',
] as const satisfies readonly Waiting[];

/** The queues of examiners and deciders, and what they have finished. */
export const REVIEWED: readonly Waiting[] = ['examiner', ...SHARED, 'finished'];

/** Everything in which somebody must look for what is oldest. */
export const WAITING: readonly Waiting[] = ['recommender', ...SHARED];

// The attributes that a role may set where it must not touch others of the same partition: an
// event's own text, or what a list says over its signature.

/** That another association filed the same standard, beside the history. */
export const JOINT = ['association', 'applicationId', 'flaggedAt'];

/** Where a filing of before lies in a queue that came later, beside its state. */
export const PLACED = ['queue', 'queueSort', 'version'];

/** That a file was redacted, beside its name, size and digest. */
export const REDACTED = ['state', 'problem'];

/** That a project was struck, beside the list that named it. */
export const REVOCATION = ['announcement', 'projectNumber', 'reasons', 'at'];

/** Who read personal data, or asked to, and who granted it: beside the history. */
export const READINGS = 'id at of reason role organisation subject by grantedBy until'.split(' ');

/** Personal data, and what tells that they are gone. */
export const ERASED = {
  // of a reading or a request for one also who, and why
  applications: 'people salt text contentHash subject by grantedBy reason version erasedAt'.split(
    ' ',
  ),
  objections: ['stated', 'salt', 'erasedAt'],
  // what is said of a file, and who read it
  files: ['state', 'problem', 'pages', 'subject', 'erasedAt'],
  registers: ['version', 'erasedAt'],
};

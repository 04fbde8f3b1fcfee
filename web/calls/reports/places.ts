import { ADDRESSES } from '../../app/addresses.ts';
import type { Entry } from './read-report.ts';

/** Whose room a report is read in. */
export type ReadBy = 'examiner' | 'decider';

/** Where the reports, one of them, and a filing that it names open in each room. */
export const PLACES = {
  examiner: {
    reports: ADDRESSES.reports,
    report: ADDRESSES.report,
    filing: ADDRESSES.examination,
  },
  decider: {
    reports: ADDRESSES.deciderReports,
    report: ADDRESSES.deciderReport,
    filing: ADDRESSES.decision,
  },
} as const satisfies Record<ReadBy, object>;

/** From where on a filing is there for deciders: something was proposed, or disputed. */
const DECIDERS: readonly Entry['state'][] = [
  'proposed',
  'selected',
  'not_selected',
  'public_notice',
  'objection_open',
  'announced',
  'revoked',
  'reconsideration',
];

/** Whether a filing that a report names surely opens in the room. */
export function opensFor(as: ReadBy, { state }: Pick<Entry, 'state'>): boolean {
  return as === 'examiner' || DECIDERS.includes(state);
}

import type { PublishedPack } from '../../domain/rules/clause.ts';
import type { PackRelease } from '../../domain/rules/pack-release.ts';
import type { Comparison } from '../../domain/rules/source.ts';
import type { CalendarYear } from '../../domain/calls/calendar-year.ts';
import type { Call } from '../../domain/calls/call.ts';

export interface CallStore {
  readCall(callId: string): Promise<Call | null>;
  /** All calls, in the order of their ids. */
  listCalls(): Promise<Call[]>;
}

export interface CalendarYearStore {
  /** The years that admins applied, every version of each. */
  listCalendarYears(): Promise<CalendarYear[]>;
}

export interface ComparisonStore {
  /** Every document that somebody compared with its original. */
  listComparisons(): Promise<Comparison[]>;
}

/** The packs that admins published; those that come with the code are not among them. */
export interface RulePackReader {
  readRulePack(hash: string): Promise<PublishedPack | null>;
}

export interface RulePackStore extends RulePackReader {
  /** Every version, by id and then version. */
  listPackReleases(): Promise<PackRelease[]>;
}

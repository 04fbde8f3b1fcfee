import { type Operation, routes } from '../shared/contract/routes.ts';
import type { Bundle } from './bundling/names.ts';

/** The last minute of a call: how many file, and within how many seconds. */
export interface Rush {
  readonly filings: number;
  readonly seconds: number;
}

interface Limit {
  readonly burst: number;
  readonly rate: number;
}

// whoever was told to come again comes again, and nobody is to be refused for that
const TRIES = 2;
// a filing saves its draft and submits it
const REQUESTS = 2;
// the first run of an instance, loading and signing, with room to spare
const SLOWEST_SECONDS = 3;

/** For every route of the association's door: all filings of the rush at once, twice, and their rate twice. */
export function filingLimits({ filings, seconds }: Rush): Record<string, Limit> {
  const limit = { burst: filings * TRIES, rate: Math.ceil((filings / seconds) * TRIES) };
  const ofApplicant = Object.keys(routes).filter(
    (name) => routes[name as Operation].door === 'applicant',
  );
  return Object.fromEntries(ofApplicant.map((name) => [name, limit]));
}

/** How much of each function runs at a time: a door that is overrun must not take the others' share. */
export function sharesFor({ filings, seconds }: Rush): Readonly<Record<Bundle, number>> {
  return {
    public: 100,
    objection: 10,
    applicant: Math.ceil((filings / seconds) * REQUESTS * SLOWEST_SECONDS),
    documents: 10,
    recommender: 50,
    reviewer: 50,
    desk: 20,
    // who waits for a table asks how far it is
    publisher: 10,
    notifications: 10,
    admin: 10,
    docs: 20,
    web: 50,
    outbox: 20,
    overview: 20,
    materials: 10,
    exports: 5,
    checkpoint: 1,
    gauge: 1,
    retention: 1,
    corrections: 1,
    reconciliation: 1,
    messages: 1,
    reminders: 1,
  };
}

import * as z from 'zod';

const Count = z.number().min(0);

/** What was counted in one run against the engine: so many filings, each to its announcement. */
export const RoundCounts = z.strictObject({
  filings: z.int().positive(),
  /** Requests of people through the gateway: each invokes a door once. */
  apiRequests: Count,
  /** Runs of what follows the table's stream, one for each record: batches make them fewer. */
  consumerRuns: Count,
  readUnits: Count,
  writeUnits: Count,
  signatures: Count,
  /** Bytes in the table afterwards, without its indexes. */
  storedBytes: Count,
});
export type RoundCounts = z.infer<typeof RoundCounts>;

/** What is there when nobody comes, as the template of prod has it. */
export const IdleCounts = z.strictObject({
  keys: Count,
  alarms: Count,
  dashboards: Count,
  scheduledRunsPerMonth: Count,
  objectPutsPerMonth: Count,
});
export type IdleCounts = z.infer<typeof IdleCounts>;

/** What one table of so many filings takes, from asking for it to taking its file. */
export const ExportCounts = z.strictObject({
  filings: z.int().positive(),
  apiRequests: Count,
  readUnits: Count,
  writeUnits: Count,
  consumerRuns: Count,
  objectPuts: Count,
});
export type ExportCounts = z.infer<typeof ExportCounts>;

/** What so many files of an application take: uploaded, checked, and read by three people. */
export const FileCounts = z.strictObject({
  files: z.int().positive(),
  apiRequests: Count,
  readUnits: Count,
  writeUnits: Count,
  /** Runs of the check. */
  checks: Count,
  objectPuts: Count,
  objectGets: Count,
});
export type FileCounts = z.infer<typeof FileCounts>;

export const Counts = z.strictObject({
  round: RoundCounts,
  files: FileCounts,
  export: ExportCounts,
  idle: IdleCounts,
});
export type Counts = z.infer<typeof Counts>;

const Price = z.strictObject({ amount: z.number().positive(), per: z.number(), source: z.url() });

const PRICED = [
  'writeUnits',
  'readUnits',
  'storedGb',
  'restorableGb',
  'apiRequests',
  'invocations',
  'gbSeconds',
  'signatures',
  'keys',
  'objectPuts',
  'objectGets',
  'objectGb',
  'scheduledRuns',
  'logGb',
  'alarms',
  'metrics',
  'dashboards',
] as const;
export type Priced = (typeof PRICED)[number];

/** What a unit of each costs, where, and who has checked that. */
export const PriceList = z.strictObject({
  region: z.string(),
  currency: z.string(),
  writtenOn: z.iso.date(),
  /** Null until an admin compared every price with its source. */
  checkedOn: z.iso.date().nullable(),
  note: z.string(),
  prices: z.record(z.enum(PRICED), Price),
});
export type PriceList = z.infer<typeof PriceList>;

import * as z from 'zod';
import { type RecordFilter, readFilters } from './filter.ts';

const Properties = z.object({
  EventSourceArn: z.string(),
  FunctionName: z.string(),
  BatchSize: z.number().default(100),
  StartingPosition: z.enum(['TRIM_HORIZON', 'LATEST']).default('TRIM_HORIZON'),
  MaximumRetryAttempts: z.number().default(-1),
  MaximumRecordAgeInSeconds: z.number().default(-1),
  BisectBatchOnFunctionError: z.boolean().default(false),
  FunctionResponseTypes: z.array(z.string()).default([]),
  DestinationConfig: z
    .object({ OnFailure: z.object({ Destination: z.string() }).optional() })
    .optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
});

/** How a function is fed from a stream: `AWS::Lambda::EventSourceMapping`. */
export interface Mapping {
  readonly id: string;
  readonly streamArn: string;
  /** Name or ARN. */
  readonly functionName: string;
  readonly batchSize: number;
  readonly from: 'TRIM_HORIZON' | 'LATEST';
  /** How often a batch is tried again; null: for ever. */
  readonly retries: number | null;
  /** For how long a record is tried; null: as long as the stream has it. */
  readonly maxAgeSeconds: number | null;
  /** Whether a batch that fails is cut in half, to get round the record that fails it. */
  readonly bisects: boolean;
  readonly reportsFailures: boolean;
  /** ARN of the queue that takes what could not be done. */
  readonly deadLetters: string | null;
  readonly wants: RecordFilter;
}

/** `name:live` names the function by an alias, and here it has but one version. */
function unqualified(functionName: string): string {
  return functionName.startsWith('arn:') ? functionName : functionName.replace(/:.*$/, '');
}

/** Reads the properties of a mapping, with Lambda's defaults. */
export function readMapping(id: string, properties: unknown): Mapping {
  const parsed = Properties.parse(properties);
  const { MaximumRetryAttempts: retries, MaximumRecordAgeInSeconds: age } = parsed;
  return {
    id,
    streamArn: parsed.EventSourceArn,
    functionName: unqualified(parsed.FunctionName),
    batchSize: parsed.BatchSize,
    from: parsed.StartingPosition,
    retries: retries < 0 ? null : retries,
    maxAgeSeconds: age < 0 ? null : age,
    bisects: parsed.BisectBatchOnFunctionError,
    reportsFailures: parsed.FunctionResponseTypes.includes('ReportBatchItemFailures'),
    deadLetters: parsed.DestinationConfig?.OnFailure?.Destination ?? null,
    wants: readFilters(parsed.FilterCriteria?.Filters.map((filter) => filter.Pattern) ?? []),
  };
}

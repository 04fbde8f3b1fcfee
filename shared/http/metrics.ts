/**
 * Every business metric: its unit, and the one dimension that it is told apart by, if any. Each
 * value of a dimension is a metric of its own that is paid for, so that none is a person or a filing.
 */
export const METRICS = {
  Submissions: { unit: 'Count', dimension: null },
  /** To the association, to be put right; `By` is the role that returned it. */
  Returns: { unit: 'Count', dimension: 'By' },
  /** Formal examinations that ended in a refusal. */
  Refusals: { unit: 'Count', dimension: null },
  RefusalsByClause: { unit: 'Count', dimension: 'Clause' },
  /** Working days of the formal examination, without those in which the association had it. */
  DaysToDecision: { unit: 'None', dimension: null },
  /** Since the oldest filing in a queue was filed. */
  OldestInQueue: { unit: 'Seconds', dimension: 'Queue' },
  OverdueExaminations: { unit: 'Count', dimension: null },
  /** From a command to when others were told of it. */
  OutboxLag: { unit: 'Seconds', dimension: null },
  /** Since the end of the last day that has a checkpoint. */
  CheckpointAge: { unit: 'Seconds', dimension: null },
  /** What failed to the end and lies in a queue of its own; nothing should. */
  DeadLetters: { unit: 'Count', dimension: 'Queue' },
  /** What followed from the applications and was not as it should be; nothing should ever have to be. */
  Mended: { unit: 'Count', dimension: 'What' },
  /** Applications and objections whose personal data were erased. */
  Erased: { unit: 'Count', dimension: null },
} as const satisfies Record<
  string,
  { unit: 'Count' | 'None' | 'Seconds'; dimension: string | null }
>;

type Named = typeof METRICS;
type MetricValue<Name extends keyof Named> = Named[Name]['dimension'] extends string
  ? { readonly name: Name; readonly value: number; readonly of: string }
  : { readonly name: Name; readonly value: number };

/** One value of one metric; `of` is the value of its dimension. */
export type Metric = { [Name in keyof Named]: MetricValue<Name> }[keyof Named];

/** Takes what was measured. */
export type Meter = (metrics: readonly Metric[]) => void;

/**
 * Writes each metric as one line in CloudWatch's embedded metric format on the standard output,
 * where the log makes a metric of it: no request, no right, no client. It is not a line of the log,
 * so that no level keeps it back.
 */
export function emfMeter(namespace: string, clock: () => Date = () => new Date()): Meter {
  return (metrics) => {
    for (const metric of metrics)
      process.stdout.write(`${JSON.stringify(emfOf(metric, { namespace, at: clock() }))}\n`);
  };
}

function emfOf(metric: Metric, { namespace, at }: { namespace: string; at: Date }) {
  const { unit, dimension } = METRICS[metric.name];
  const directive = {
    Namespace: namespace,
    Dimensions: [dimension === null ? [] : [dimension]],
    Metrics: [{ Name: metric.name, Unit: unit }],
  };
  return {
    _aws: { Timestamp: at.getTime(), CloudWatchMetrics: [directive] },
    ...(dimension !== null && 'of' in metric && { [dimension]: metric.of }),
    [metric.name]: metric.value,
  };
}

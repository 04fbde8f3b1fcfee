import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { type Receiver, tryToTheEnd } from '../functions/to-the-end.ts';
import type { Created } from '../s3/s3.ts';
import { type RecordFilter, readFilters } from '../streams/filter.ts';
import { ACCOUNT, REGION } from '../template/values.ts';

const Properties = z.object({
  EventPattern: z.record(z.string(), z.unknown()),
  Targets: z.array(
    z.object({ Arn: z.string(), DeadLetterConfig: z.object({ Arn: z.string() }).optional() }),
  ),
});

/** `AWS::Events::Rule`: which events lead where. */
export interface Rule {
  readonly wants: RecordFilter;
  /** ARNs of a function, and of the queue that takes what it failed at. */
  readonly targets: readonly { readonly arn: string; readonly deadLetters: string | null }[];
}

/** Reads the properties of a rule. Throws a `Sentence` for a pattern that is not understood here. */
export function readRule(properties: unknown): Rule {
  const { EventPattern, Targets } = Properties.parse(properties);
  return {
    wants: readFilters([JSON.stringify(EventPattern)]),
    targets: Targets.map(({ Arn, DeadLetterConfig }) => ({
      arn: Arn,
      deadLetters: DeadLetterConfig?.Arn ?? null,
    })),
  };
}

/** A rule with the functions that it leads to. */
export interface LaidRule {
  readonly wants: RecordFilter;
  readonly receivers: readonly Receiver[];
}

/** Hands the events of the buckets to the functions whose rules want them. */
export class Events {
  #rules: readonly LaidRule[] = [];
  readonly #running = new Set<Promise<unknown>>();

  /** Before this nothing is handed over. */
  open(rules: readonly LaidRule[]): void {
    this.#rules = rules;
  }

  objectCreated(created: Created): void {
    const event = objectCreated(created);
    const wanting = this.#rules.filter(({ wants }) => wants(event));
    for (const receiver of wanting.flatMap(({ receivers }) => receivers)) {
      const running = tryToTheEnd(receiver, JSON.stringify(event));
      this.#running.add(running);
      void running.finally(() => this.#running.delete(running));
    }
  }

  async stop(): Promise<void> {
    this.#rules = [];
    await Promise.allSettled(this.#running);
  }
}

/** As S3 tells EventBridge of an object. */
function objectCreated({ bucket, key, size }: Created) {
  return {
    version: '0',
    id: randomUUID(),
    'detail-type': 'Object Created',
    source: 'aws.s3',
    account: ACCOUNT,
    time: new Date().toISOString(),
    region: REGION,
    resources: [`arn:aws:s3:::${bucket}`],
    detail: { version: '0', bucket: { name: bucket }, object: { key, size } },
  };
}

import * as z from 'zod';
import { ApplicationEvent, Submission } from '../../domain/application/application.ts';
import type { Outcome } from '../../domain/rules/clause.ts';

type Outcomes = Submission['assessment']['outcomes'];

const LETTERS: Record<Outcome, string> = {
  met: 'm',
  unmet: 'x',
  undetermined: 'u',
  not_applicable: 'n',
};
const OUTCOME_BY_LETTER = new Map(
  Object.entries(LETTERS).map(([outcome, letter]) => [letter, outcome as Outcome]),
);

/**
 * `PP2023-A1: met, PP2023-A2: unmet` -> `PP2023-:A1m,A2x`. A submission is stored twice, in its event
 * and in the snapshot, and two dozen outcomes spelled out would be a quarter of what it costs.
 */
export function textOfOutcomes(outcomes: Outcomes): string {
  const bySet = new Map<string, string[]>();
  for (const [clause, outcome] of Object.entries(outcomes)) {
    const cut = clause.lastIndexOf('-') + 1;
    const entries = bySet.get(clause.slice(0, cut)) ?? [];
    bySet.set(clause.slice(0, cut), entries);
    entries.push(clause.slice(cut) + LETTERS[outcome]);
  }
  return Array.from(bySet, ([set, entries]) => `${set}:${entries.join(',')}`).join(';');
}

export function outcomesIn(text: string): Outcomes {
  const outcomes: Outcomes = {};
  for (const group of text === '' ? [] : text.split(';')) {
    const [set = '', entries = ''] = group.split(':');
    for (const entry of entries.split(',')) {
      const outcome = OUTCOME_BY_LETTER.get(entry.slice(-1));
      if (!outcome) throw new Error(`no outcome is written ${entry}`);
      outcomes[set + entry.slice(0, -1)] = outcome;
    }
  }
  return outcomes;
}

export function textOfSubmission(submission: Submission): string {
  return JSON.stringify(short(submission));
}

export const submissionText = z
  .string()
  .transform((text): unknown => long(JSON.parse(text) as Short))
  .pipe(Submission);

export function textOfEvent(event: ApplicationEvent): string {
  const { body } = event;
  if (body.type !== 'application_submitted') return JSON.stringify(event);
  return JSON.stringify({ ...event, body: { ...body, submission: short(body.submission) } });
}

export const eventText = z
  .string()
  .transform((text): unknown => {
    const event = JSON.parse(text) as { body: { submission?: Short } };
    const { submission } = event.body;
    return submission ? { ...event, body: { ...event.body, submission: long(submission) } } : event;
  })
  .pipe(ApplicationEvent);

type Short = ReturnType<typeof short>;

function short({ assessment, ...rest }: Submission) {
  return { ...rest, assessment: { ...assessment, outcomes: textOfOutcomes(assessment.outcomes) } };
}

function long({ assessment, ...rest }: Short) {
  return { ...rest, assessment: { ...assessment, outcomes: outcomesIn(assessment.outcomes) } };
}

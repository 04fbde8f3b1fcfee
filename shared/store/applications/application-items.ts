import * as z from 'zod';
import {
  Application,
  ApplicationId,
  ApplicationState,
  Examination,
  ExaminationClock,
  ExaminationDecision,
  Hand,
  Recommendation,
  Sha256,
} from '../../domain/application/application.ts';
import { signedHands } from '../../domain/application/hands.ts';
import { Instant } from '../../domain/calendar.ts';
import { DraftContent } from '../../domain/application/content.ts';
import { ExpertReview, SelectionDecision } from '../../domain/review/expert-review.ts';
import type { StoredEvent } from '../../domain/application/fold.ts';
import { Redaction } from '../../domain/materials/redaction.ts';
import { Reconsideration, RuleChange } from '../../domain/publication/publication.ts';
import { tellsOf } from '../../domain/messages/message-kinds.ts';
import { canonicalJson, sha256 } from '../../evidence/canonical.ts';
import { type Item, fromItem, jsonText, toItem } from '../table/item.ts';
import { StoredPublication } from './stored-publication.ts';
import { placeOf } from '../queues/queue-place.ts';
import { InconsistentReadError } from './consistent-read.ts';
import { eventText, submissionText, textOfEvent, textOfSubmission } from './submission-text.ts';
import { TELLS, key } from '../table/table-shape.ts';

const Snapshot = z.object({
  id: ApplicationId,
  callId: z.string(),
  association: z.string(),
  associationName: z.string(),
  state: ApplicationState,
  version: z.int().positive(),
  head: Sha256,
  standardNumber: z.string().optional(),
  previousNumbers: z.array(z.string()).optional(),
  createdAt: Instant,
  updatedAt: Instant,
  copiedFrom: ApplicationId.optional(),
  submission: submissionText.optional(),
  recommendation: jsonText(Recommendation).optional(),
  // those of before changed rules could reopen one
  examination: jsonText(
    Examination.extend({ reassessment: Examination.shape.reassessment.default(null) }),
  ).optional(),
  decision: jsonText(ExaminationDecision).optional(),
  review: jsonText(ExpertReview).optional(),
  selection: jsonText(SelectionDecision).optional(),
  clock: jsonText(ExaminationClock).optional(),
  publication: jsonText(StoredPublication).optional(),
  reconsideration: jsonText(Reconsideration).optional(),
  ruleChanges: jsonText(z.array(RuleChange)).optional(),
  redactions: jsonText(z.array(Redaction)).optional(),
  hands: jsonText(z.array(Hand)).optional(),
  contentHash: Sha256,
});

/** A snapshot without its content: what the questions of the consumers need. */
export type Snapshot = z.infer<typeof Snapshot>;

export function snapshotFrom(item: Item): Snapshot {
  return fromItem(Snapshot, item);
}

/** The text whose SHA-256 a receipt carries: canonical JSON (RFC 8785). */
export function contentText(application: Application): string {
  return canonicalJson(application.content);
}

export function contentItem({ id }: Application, text: string): Item {
  return toItem(key.content(id), { text });
}

export function snapshotItem(application: Application, text: string): Item {
  const { content, association, submission, standardNumber, copiedFrom, ...others } = application;
  const { recommendation, examination, decision, review, selection, ...later } = others;
  const { clock, publication, reconsideration, ruleChanges, redactions, hands, ...plain } = later;
  return toItem(key.snapshot(application.id), {
    ...plain,
    association: association.code,
    associationName: association.name,
    associationSort: sortOf(application),
    standardNumber: standardNumber ?? undefined,
    copiedFrom: copiedFrom ?? undefined,
    titleZh: content.standard?.titleZh,
    submission: submission ? textOfSubmission(submission) : undefined,
    submittedAt: submission?.at,
    recommendation: textOf(recommendation),
    examination: textOf(examination),
    decision: textOf(decision),
    review: textOf(review),
    selection: textOf(selection),
    clock: textOf(clock),
    publication: textOf(publication),
    reconsideration: textOf(reconsideration),
    toldAt: publication?.toldAt ?? undefined,
    ruleChanges: ruleChanges.length > 0 ? JSON.stringify(ruleChanges) : undefined,
    redactions: textOf(redactions ?? null),
    hands: JSON.stringify(hands),
    ...placeOf(application),
    contentHash: sha256(text),
  });
}

function textOf(part: object | null): string | undefined {
  return part ? JSON.stringify(part) : undefined;
}

/** By call, and within it by the moment of the start. */
function sortOf({ id, callId, createdAt }: Application): string {
  return `${callId}#${new Date(createdAt).toISOString()}#${id}`;
}

const Content = z.object({ text: z.string() });

/**
 * The application of its two items. The snapshot names the content's hash, since a read of several
 * items may fall between two commands.
 */
export function applicationFrom(snapshotOf: Item, contentOf: Item): Application {
  const { association, associationName, contentHash, ...snapshot } = snapshotFrom(snapshotOf);
  const { text } = fromItem(Content, contentOf);
  if (sha256(text) !== contentHash) throw new InconsistentReadError(`application ${snapshot.id}`);
  const application = {
    ...snapshot,
    association: { code: association, name: associationName },
    content: DraftContent.parse(JSON.parse(text)),
    standardNumber: snapshot.standardNumber ?? null,
    copiedFrom: snapshot.copiedFrom ?? null,
    submission: snapshot.submission ?? null,
    recommendation: snapshot.recommendation ?? null,
    examination: snapshot.examination ?? null,
    decision: snapshot.decision ?? null,
    review: snapshot.review ?? null,
    selection: snapshot.selection ?? null,
    clock: snapshot.clock ?? null,
    publication: snapshot.publication ?? null,
    reconsideration: snapshot.reconsideration ?? null,
    ruleChanges: snapshot.ruleChanges ?? [],
  };
  return Application.parse({
    ...application,
    hands: snapshot.hands ?? signedHands(application),
  });
}

const EventItem = z.object({
  event: eventText,
  people: jsonText(DraftContent.shape.people.unwrap()).optional(),
  salt: z.string().optional(),
});

/** The hashed part as one text; the personal data beside it can be erased alone. */
export function eventItem({ event, people, salt }: StoredEvent): Item {
  return toItem(key.event(event.applicationId, event.sequence), {
    event: textOfEvent(event),
    people: people ? JSON.stringify(people) : undefined,
    salt: salt ?? undefined,
    // by it the stream wakes for the few events of which somebody is told
    [TELLS]: tellsOf(event.body) ?? undefined,
  });
}

export function eventFrom(item: Item): StoredEvent {
  const { event, people, salt } = fromItem(EventItem, item);
  return { event, people: people ?? null, salt: salt ?? null };
}

const Line = z.object({
  pk: z.string(),
  associationSort: z.string(),
  callId: z.string(),
  state: ApplicationState,
  standardNumber: z.string().optional(),
  titleZh: z.string().optional(),
  updatedAt: Instant,
  submittedAt: Instant.optional(),
  toldAt: Instant.optional(),
});

/** A line of the index, which holds only what `TABLE` says it includes. */
export function lineFrom(item: Item) {
  const { pk, associationSort, ...line } = fromItem(Line, item);
  const id = ApplicationId.parse(pk.slice(pk.indexOf('#') + 1));
  return {
    sort: associationSort,
    line: {
      id,
      callId: line.callId,
      state: line.state,
      standardNumber: line.standardNumber ?? null,
      titleZh: line.titleZh ?? null,
      updatedAt: line.updatedAt,
      submittedAt: line.submittedAt ?? null,
      toldAt: line.toldAt ?? null,
    },
  };
}

const JointFilingItem = z.object({
  association: z.string(),
  applicationId: ApplicationId,
  flaggedAt: Instant,
});

export function jointFilingFrom(item: Item) {
  const { association, applicationId, flaggedAt } = fromItem(JointFilingItem, item);
  return { association, applicationId, flaggedAt };
}

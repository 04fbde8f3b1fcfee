import * as z from 'zod';
import {
  Application,
  ApplicationEvent,
  Defect,
  Examination,
  ExaminationDecision,
  Override,
  Recommendation,
  Submission,
} from '../domain/application/application.ts';
import { Advice, Assessment, Change, Finding, UsedFact } from '../domain/rules/assessment.ts';
import {
  Call,
  CallDefinition,
  Extension,
  MaterialRequirement,
  OpenChoice,
  Recommender,
  RequiredField,
  Window,
} from '../domain/calls/call.ts';
import { Checkpoint } from '../domain/publication/checkpoint.ts';
import { Comparison } from '../domain/rules/source.ts';
import { Citation, Clause, RulePack, RulePackRef } from '../domain/rules/clause.ts';
import { DraftContent } from '../domain/application/content.ts';
import {
  Declaration,
  Expert,
  ExpertReview,
  FilledSheet,
  Panel,
  Proposal,
  Recusal,
  Replacement,
  Seat,
  SelectionDecision,
} from '../domain/review/expert-review.ts';
import { PartialFacts } from '../domain/rules/facts.ts';
import { Receipt, ReceiptClaims } from '../domain/application/receipt.ts';
import { Criterion, ReviewResult, ScoreSheet } from '../domain/review/score-sheet.ts';
import { Text } from '../domain/text.ts';
import { Problem } from '../http/problem-shape.ts';
import { ApplicationSummary, ApplicationView } from './rows/own/own-shapes.ts';
import { CommandAnswer, Notice, Saved } from './rows/shapes.ts';
import { ConfidentialEvent } from './rows/shapes/history.ts';
import { GivenCall } from './rows/shapes/given-call.ts';
import { GivenPack } from './rows/shapes/packs.ts';
import { Overview, PublicCall } from './rows/shapes/public.ts';
import {
  FieldChange,
  PanelReviewView,
  PanelView,
  QueueLine,
  QueuePage,
  ReviewView,
  SeatView,
} from './rows/shapes/review.ts';

export type JsonSchema = Readonly<Record<string, z.core.util.JSONType>>;

/** Shapes with a name of their own in the document; the rest stands where it is used. */
const NAMED = {
  Application,
  ApplicationEvent,
  ApplicationSummary,
  ApplicationView,
  Assessment,
  Call,
  CallDefinition,
  Advice,
  Change,
  Checkpoint,
  Citation,
  Clause,
  ConfidentialEvent,
  Criterion,
  Declaration,
  Defect,
  DraftContent,
  Examination,
  ExaminationDecision,
  Expert,
  ExpertReview,
  Extension,
  FieldChange,
  FilledSheet,
  Finding,
  GivenCall,
  GivenPack,
  MaterialRequirement,
  Comparison,
  CommandAnswer,
  Notice,
  OpenChoice,
  Override,
  Panel,
  Overview,
  PanelReviewView,
  PanelView,
  PartialFacts,
  Problem,
  Proposal,
  PublicCall,
  QueueLine,
  QueuePage,
  Receipt,
  ReceiptClaims,
  Recommendation,
  Recommender,
  Recusal,
  Replacement,
  RequiredField,
  ReviewResult,
  ReviewView,
  RulePack,
  RulePackRef,
  Saved,
  ScoreSheet,
  Seat,
  SeatView,
  SelectionDecision,
  Submission,
  Text,
  UsedFact,
  Window,
} as const satisfies Readonly<Record<string, z.ZodType>>;
export type Named = typeof NAMED;

/**
 * Collects the schemas of a document, each as what is sent (`input`) or what is answered
 * (`output`), and gives them as `components.schemas`.
 */
export class SchemaCollection {
  readonly #registries = { input: namedRegistry(), output: namedRegistry() };

  /** A reference to the schema; `name` is used where it has none of its own. */
  ref(schema: z.ZodType, name: string, io: 'input' | 'output'): JsonSchema {
    const registry = this.#registries[io];
    if (!registry.has(schema)) registry.add(schema, { id: name });
    return { $ref: uri(registry.get(schema)?.id ?? name) };
  }

  components(): Record<string, JsonSchema> {
    return { ...this.#emit('input'), ...this.#emit('output') };
  }

  #emit(io: 'input' | 'output'): Record<string, JsonSchema> {
    const { schemas } = z.toJSONSchema(this.#registries[io], { io, uri });
    const named = Object.entries(schemas)
      .filter(([name]) => name !== ANY_JSON)
      .map(([name, schema]) => [name, { ...schema, $id: undefined, $schema: undefined }]);
    return JSON.parse(JSON.stringify(Object.fromEntries(named)), withoutAnyJson);
  }
}

/** zod spells `z.json()` out as a recursive shape beside the document; `{}` says the same. */
const ANY_JSON = '__shared';

function withoutAnyJson(_key: string, value: unknown): unknown {
  const isAny =
    typeof value === 'object' &&
    value !== null &&
    '$ref' in value &&
    String(value.$ref).startsWith(`${uri(ANY_JSON)}#`);
  return isAny ? {} : value;
}

function uri(id: string): string {
  return `#/components/schemas/${id}`;
}

function namedRegistry() {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  return registry;
}

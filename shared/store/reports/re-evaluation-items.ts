import * as z from 'zod';
import { ApplicationId } from '../../domain/application-names.ts';
import {
  ActionTaken,
  Affected,
  type OfReport,
  ReEvaluation,
} from '../../domain/rules/re-evaluation.ts';
import { type Item, fromItem, jsonText, toItem } from '../table/item.ts';
import type { EvaluatedPart, ReEvaluationEntry } from './re-evaluation-store.ts';
import { key } from '../table/table-shape.ts';

const ReportItem = z.object({
  report: jsonText(ReEvaluation.omit({ finishedAt: true, evaluated: true, flips: true })),
  finishedAt: ReEvaluation.shape.finishedAt.optional(),
  evaluated: ReEvaluation.shape.evaluated,
  flips: ReEvaluation.shape.flips,
});

/** What grows while the report is made stands beside its text; `finishedAt` is absent until then. */
export function reportItem(report: ReEvaluation): Item {
  const { finishedAt, evaluated, flips, ...fixed } = report;
  return toItem(key.reEvaluation(report.callId, report.id), {
    report: JSON.stringify(fixed),
    finishedAt: finishedAt ?? undefined,
    evaluated,
    flips,
  });
}

export function reportFrom(item: Item): ReEvaluation {
  const { report, finishedAt = null, evaluated, flips } = fromItem(ReportItem, item);
  return { ...report, finishedAt, evaluated, flips };
}

const EntryItem = z.object({
  entry: jsonText(Affected),
  action: jsonText(ActionTaken).optional(),
});

export function entryItem({ callId, reportId }: OfReport, entry: Affected): Item {
  const at = key.reEvaluationEntry(callId, reportId, entry.applicationId);
  return toItem(at, { entry: JSON.stringify(entry) });
}

export function entryFrom(item: Item): ReEvaluationEntry {
  const { entry, action = null } = fromItem(EntryItem, item);
  return { ...entry, action };
}

const PartItem = z.object({ ids: z.array(ApplicationId) });

/** `from`: how many were judged before it. */
export function partItem({ callId, reportId }: OfReport, from: number, part: EvaluatedPart): Item {
  return toItem(key.reEvaluationPart(callId, reportId, from), { ids: part.ids });
}

export function idsFrom(item: Item): string[] {
  return fromItem(PartItem, item).ids;
}

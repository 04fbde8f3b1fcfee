import type { ExportKind } from '../domain/exports/export-kinds.ts';
import type { ExportedCase } from './exported-case.ts';
import type { Table } from './table.ts';
import { applicationsTable } from './tables/applications.ts';
import { decisionsTable } from './tables/decisions.ts';
import { findingsTable } from './tables/findings.ts';
import { objectionsTable } from './tables/objections.ts';
import { scoresTable } from './tables/scores.ts';

/** Every table that is made of the filings of a call; the published lists are one of their own. */
export const CASE_TABLES: Readonly<Record<Exclude<ExportKind, 'lists'>, Table<ExportedCase>>> = {
  applications: applicationsTable,
  findings: findingsTable,
  scores: scoresTable,
  decisions: decisionsTable,
  objections: objectionsTable,
};

import type { Application } from '../domain/application/application.ts';
import type { Call } from '../domain/calls/call.ts';
import type { RulePack } from '../domain/rules/clause.ts';
import type { Comparison } from '../domain/rules/source.ts';
import type { Column, Language } from './table.ts';

/** A filing with what it takes to say it in words. */
export interface ExportedCase {
  /** With the content that it was last filed with. */
  readonly application: Application;
  readonly call: Call;
  /** By which the examination goes. */
  readonly pack: RulePack;
  /** Which documents somebody has compared with the original. */
  readonly compared: readonly Comparison[];
}

/** The columns by which every table of filings says which one a row is about. */
export const CASE_COLUMNS: readonly Column<Pick<ExportedCase, 'application'>>[] = [
  {
    key: 'application',
    title: { zh: '申报编号', en: 'Application' },
    kind: 'code',
    of: ({ application }) => application.id,
  },
  {
    key: 'standardNumber',
    title: { zh: '标准编号', en: 'Standard number' },
    kind: 'code',
    of: ({ application }) => application.standardNumber,
  },
  {
    key: 'standardTitle',
    title: { zh: '标准名称', en: 'Title of the standard' },
    kind: 'text',
    of: ({ application }) => application.content.standard?.titleZh ?? null,
  },
  {
    key: 'association',
    title: { zh: '社会团体', en: 'Association' },
    kind: 'text',
    of: ({ application }) => application.association.name,
  },
];

/** What a recommender of the call is called; its id where the call no longer names it. */
export function recommenderName(
  { recommenders }: Pick<Call, 'recommenders'>,
  id: string | null | undefined,
  language: Language,
): string | null {
  if (!id) return null;
  return recommenders.find((one) => one.id === id)?.name[language] ?? id;
}

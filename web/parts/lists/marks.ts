import type { Schemas } from '../../../shared/client/client.ts';
import type { Text } from '../../../shared/domain/text.ts';

type Finding = Schemas['Assessment']['findings'][number];

export type MarkKind = 'met' | 'unmet' | 'open' | 'person' | 'not_applicable';

export const MARKS: Readonly<Record<MarkKind, { readonly sign: string; readonly name: Text }>> = {
  unmet: { sign: '✕', name: { zh: '不符合', en: 'Not met' } },
  open: { sign: '?', name: { zh: '待补充', en: 'Needs an answer' } },
  person: { sign: '△', name: { zh: '人工判断', en: 'A person decides' } },
  met: { sign: '✓', name: { zh: '符合', en: 'Met' } },
  not_applicable: { sign: '–', name: { zh: '不适用', en: 'Does not apply' } },
};

/** The order in which marks concern a reader. */
export const MARK_ORDER = Object.keys(MARKS) as MarkKind[];

/** What is undetermined is the applicant's to answer where a fact is missing, else a person's. */
export function markOf({ outcome, missing }: Pick<Finding, 'outcome' | 'missing'>): MarkKind {
  if (outcome !== 'undetermined') return outcome;
  return missing.length > 0 ? 'open' : 'person';
}

import type { Schemas } from '../../../shared/client/client.ts';
import type { Text } from '../../../shared/domain/text.ts';

type Finding = Schemas['Assessment']['findings'][number];

export type MarkKind = 'met' | 'unmet' | 'not_yet' | 'open' | 'person' | 'not_applicable';

export const MARKS: Readonly<Record<MarkKind, { readonly sign: string; readonly name: Text }>> = {
  unmet: { sign: '✕', name: { zh: '不符合', en: 'Not met' } },
  not_yet: { sign: '○', name: { zh: '尚未提供', en: 'Not there yet' } },
  open: { sign: '?', name: { zh: '待补充', en: 'Needs an answer' } },
  person: { sign: '△', name: { zh: '人工判断', en: 'A person decides' } },
  met: { sign: '✓', name: { zh: '符合', en: 'Met' } },
  not_applicable: { sign: '–', name: { zh: '不适用', en: 'Does not apply' } },
};

/** The order in which marks concern a reader. */
export const MARK_ORDER = Object.keys(MARKS) as MarkKind[];

/** That a material is provided: until it is, what asks for it is not met and nothing is wrong. */
const PROVIDED = /^materials\.\w+\.provided$/;

/** In a filing that is still being filled in: a material that is not there yet is no fault. */
export function draftMarkOf(finding: Pick<Finding, 'outcome' | 'missing' | 'facts'>): MarkKind {
  const waits = finding.facts.some(({ path, value }) => PROVIDED.test(path) && value === false);
  return finding.outcome === 'unmet' && waits ? 'not_yet' : markOf(finding);
}

/** What is undetermined is the applicant's to answer where a fact is missing, else a person's. */
export function markOf({ outcome, missing }: Pick<Finding, 'outcome' | 'missing'>): MarkKind {
  if (outcome !== 'undetermined') return outcome;
  return missing.length > 0 ? 'open' : 'person';
}

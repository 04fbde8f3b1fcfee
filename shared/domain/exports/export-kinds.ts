import type { Role } from '../people/caller.ts';
import type { Text } from '../text.ts';

/** What can be exported of a call, one table each. */
export const EXPORT_KINDS = [
  'applications',
  'findings',
  'scores',
  'decisions',
  'lists',
  'objections',
] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export const EXPORT_FORMATS = ['xlsx', 'csv', 'jsonl'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What each table is called. */
export const EXPORT_NAMES: Readonly<Record<ExportKind, Text>> = {
  applications: { zh: '申报一览', en: 'Applications' },
  findings: { zh: '逐条审查结论', en: 'Clause findings' },
  scores: { zh: '评审得分', en: 'Scores' },
  decisions: { zh: '决定', en: 'Decisions' },
  lists: { zh: '公示和公布名单', en: 'Notice and announcement lists' },
  objections: { zh: '异议数量', en: 'Objections, counted' },
};

/** What leaves as a file: a table of a call, or all of one application. */
export const EXPORTED_KINDS = [...EXPORT_KINDS, 'application'] as const;
export type ExportedKind = (typeof EXPORTED_KINDS)[number];
export const EXPORTED_FORMATS = [...EXPORT_FORMATS, 'zip'] as const;
export type ExportedFormat = (typeof EXPORTED_FORMATS)[number];

export const EXPORTED_NAMES: Readonly<Record<ExportedKind, Text>> = {
  ...EXPORT_NAMES,
  application: { zh: '申报全套', en: 'Whole application' },
};

/** A table is for those who may read all of it on their pages: an expert has no round to look at. */
export const EXPORTERS: Readonly<Record<ExportKind, readonly Role[]>> = {
  applications: ['examiner', 'decider'],
  findings: ['examiner', 'decider'],
  scores: ['examiner', 'decider'],
  decisions: ['examiner', 'decider'],
  lists: ['examiner', 'decider'],
  objections: ['decider'],
};

/** What a recommender has yet to check, and what it is done with; of neither are there tables. */
export const RECOMMENDERS_QUEUES = ['to_check', 'finished'] as const;
/** Where a filing waits, or lies once it is over, as the lists of those who may export divide them. */
export const EXAMINERS_QUEUES = [
  'unclaimed',
  'mine',
  'waiting',
  'accepted',
  'in_review',
  'finished',
] as const;
/** The same, and those in which a redaction waits for whoever asks: a list of their own, and no part of the round. */
export const EXAMINERS_LISTS = [...EXAMINERS_QUEUES, 'redactions'] as const;
export const DECIDERS_QUEUES = [
  'proposed',
  'selected',
  'not_selected',
  'on_notice',
  'objections',
  'reconsiderations',
  'finished',
] as const;
export type ExportQueue = (typeof EXAMINERS_QUEUES | typeof DECIDERS_QUEUES)[number];
export const EXPORT_QUEUES: readonly ExportQueue[] = [
  ...new Set([...EXAMINERS_QUEUES, ...DECIDERS_QUEUES]),
];

/** Each role's own lists. */
export const QUEUES_OF: Partial<Record<Role, readonly ExportQueue[]>> = {
  examiner: EXAMINERS_QUEUES,
  decider: DECIDERS_QUEUES,
};

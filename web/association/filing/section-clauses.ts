import type { Fault } from '../../form/content/judged.ts';
import type { Assessment } from '../../form/judging.ts';
import type { FormField, FormSection } from '../../form/sections.ts';
import { isWithin } from './progress.ts';

/** Which facts the answers of a section make, by the beginnings of their paths. */
const FACTS: Readonly<Record<string, readonly string[]>> = {
  applicant: ['applicant.'],
  standard: ['standard.'],
  novelty: ['novelty.'],
  recommendation: [
    'filing.route',
    'filing.recommenderNamed',
    'filing.province',
    'filing.cityReport',
  ],
  materials: ['materials.'],
  extra: ['extra.'],
  commitment: ['filing.truthful', 'filing.commitmentSealed', 'filing.signedOn'],
};

/** Whether the answers of a section make a fact. */
export function isFactOf(section: string, path: string): boolean {
  return (FACTS[section] ?? []).some((start) => path.startsWith(start));
}

/** The clauses that an applicant can do something about and that a section bears on. */
export function clausesOf(section: string, { findings }: Assessment): Assessment['findings'] {
  return findings.filter(
    ({ kind, facts }) =>
      (kind === 'hard' || kind === 'priority') && facts.some(({ path }) => isFactOf(section, path)),
  );
}

/** Facts that are made of another answer than the one of their name. */
const MADE_OF: Readonly<Record<string, string>> = {
  'standard.converted': '/standard/convertedTo',
  'novelty.searchedOn': '/novelty/gapSearch',
  'filing.route': '/recommendation/route',
  'filing.recommenderNamed': '/recommendation/recommenderId',
  'filing.province': '/recommendation/recommenderId',
  'filing.cityReport': '/recommendation/cityReport',
  'filing.truthful': '/commitment/truthful',
  'filing.commitmentSealed': '/commitment/sealed',
  'filing.signedOn': '/commitment/signedOn',
};

/** Where the answer stands that makes a fact. */
export function answerOf(path: string): string {
  if (path.startsWith('materials.')) return '/materials';
  return MADE_OF[path] ?? `/${path.replaceAll('.', '/')}`;
}

/**
 * What a section still lacks, in its own order and each field once: what submission or a necessary
 * condition waits for, and what only a priority could still count.
 */
export function lackingIn(
  { id, fields }: FormSection,
  assessment: Assessment,
  faults: readonly Fault[],
): { readonly needed: readonly FormField[]; readonly preferred: readonly FormField[] } {
  const waiting = (kind: Assessment['findings'][number]['kind']) =>
    clausesOf(id, assessment)
      .filter((finding) => finding.kind === kind && finding.outcome === 'undetermined')
      .flatMap(({ missing }) => missing.map(answerOf));
  const [hard, priority] = [waiting('hard'), waiting('priority')];
  const isNeeded = (field: FormField) =>
    hard.includes(field.pointer) || faults.some(({ pointer }) => isWithin(pointer, field));
  return {
    needed: fields.filter(isNeeded),
    preferred: fields.filter((field) => priority.includes(field.pointer) && !isNeeded(field)),
  };
}

import type { Finding, ReviewView } from '../dossier/review-view.ts';
import { placeOfMaterial } from '../form/content/materials.ts';
import type { FormField } from '../form/sections.ts';

/** One thing that the association will be asked to put right: where, by which clause, and how. */
export type Defect = NonNullable<ReviewView['examination']>['defects'][number];

type Findings = readonly Pick<Finding, 'clause' | 'kind' | 'outcome' | 'facts'>[];
type Field = Pick<FormField, 'pointer'>;

/** People are not shown here; the route is settled by the recommendation. */
const CLOSED = ['/people', '/recommendation/route', '/recommendation/recommenderId'];

/** The fields that a return may open. */
export function openable<F extends Field>(fields: readonly F[]): readonly F[] {
  return fields.filter(({ pointer }) => !CLOSED.some((closed) => pointer.startsWith(closed)));
}

/** The field that a finding rests on first; empty where it rests on none. */
export function fieldOf({ facts }: Pick<Finding, 'facts'>, fields: readonly Field[]): string {
  const at = facts.map(({ path }) => `/${path.replaceAll('.', '/')}`);
  return fields.find(({ pointer }) => at.some((each) => isIn(each, pointer)))?.pointer ?? '';
}

/** The same, and of one material its one file. */
export function placeOf(
  finding: Pick<Finding, 'facts'>,
  fields: readonly Field[],
  files: Parameters<typeof placeOfMaterial>[1],
): string {
  const pointer = fieldOf(finding, fields);
  if (pointer !== '/materials') return pointer;
  const [, kind] =
    finding.facts.map(({ path }) => /^materials\.(\w+)\./.exec(path)).find(Boolean) ?? [];
  return placeOfMaterial(kind, files);
}

/** The clause that a field is judged by, one that is not met first; empty where none is. */
export function clauseOf(pointer: string, findings: Findings): string {
  const judging = findings.filter((finding) => fieldOf(finding, [{ pointer }]) !== '');
  return (judging.find(({ outcome }) => outcome === 'unmet') ?? judging[0])?.clause ?? '';
}

/** The same of one material of those that a field holds: its own clause, and not one of another. */
export function clauseAt(
  pointer: string,
  material: { readonly kind: string } | undefined,
  findings: Findings,
): string {
  return clauseOf(material ? `${pointer}/${material.kind}` : pointer, findings);
}

/** A tray with one defect more; the same place by the same clause is said once, as said last. */
export function withDefect(tray: readonly Defect[], defect: Defect): readonly Defect[] {
  return [...tray.filter((other) => !isSame(other, defect)), defect];
}

/** A tray without one of its defects. */
export function withoutDefect(tray: readonly Defect[], defect: Defect): readonly Defect[] {
  return tray.filter((other) => !isSame(other, defect));
}

function isSame(one: Defect, other: Defect): boolean {
  return one.pointer === other.pointer && one.clause === other.clause;
}

function isIn(pointer: string, named: string): boolean {
  return pointer === named || pointer.startsWith(`${named}/`);
}

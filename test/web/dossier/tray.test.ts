import { describe, expect, it } from 'vitest';
import { CONTENT_FIELDS } from '../../../infra/pages/content-fields.ts';
import { mayOpen } from '../../../shared/domain/review/examination.ts';
import type { Finding } from '../../../web/dossier/review-view.ts';
import {
  clauseAt,
  clauseOf,
  fieldOf,
  openable,
  withDefect,
  withoutDefect,
} from '../../../web/examiner/tray.ts';

const label = { zh: '样例', en: 'sample' };
const finding = (clause: string, outcome: Finding['outcome'], ...paths: string[]) => ({
  clause,
  kind: 'hard' as const,
  outcome,
  facts: paths.map((path) => ({ path, label })) as unknown as Finding['facts'],
});
const defect = { pointer: '/standard/number', clause: 'A', instruction: '请核对封面' };

describe('what a return may open', () => {
  it('is every field but people, and those that the recommendation settled', () => {
    const pointers = openable(CONTENT_FIELDS).map(({ pointer }) => pointer);

    expect(pointers).toEqual(
      CONTENT_FIELDS.map(({ pointer }) => pointer).filter(
        (pointer) => mayOpen(pointer) && !pointer.startsWith('/people/'),
      ),
    );
    expect(pointers).toContain('/recommendation/cityReport');
  });
});

describe('a defect that is pointed out', () => {
  it('begins at the field that the finding rests on, or at none', () => {
    expect(fieldOf(finding('A', 'unmet', 'standard.number'), CONTENT_FIELDS)).toBe(
      '/standard/number',
    );
    expect(fieldOf(finding('A', 'unmet', 'materials.M1.sealed'), CONTENT_FIELDS)).toBe(
      '/materials',
    );
    expect(fieldOf(finding('A', 'unmet', 'filing.rank'), CONTENT_FIELDS)).toBe('');
  });

  it('begins with the clause that judges the field, the unmet one first', () => {
    const findings = [
      finding('A', 'met', 'standard.number'),
      finding('B', 'unmet', 'standard.number'),
      finding('C', 'unmet', 'standard.numberOfPages'),
    ];

    expect(clauseOf('/standard/number', findings)).toBe('B');
    expect(clauseOf('/standard/number', findings.slice(0, 1))).toBe('A');
    expect(clauseOf('/promotionPlan', findings)).toBe('');
  });

  it('of a material begins with the clause that judges this one, and with none where none does', () => {
    const findings = [
      finding('M1', 'unmet', 'materials.M1.provided', 'materials.M1.sealed'),
      finding('M6', 'met', 'materials.M6.provided', 'materials.M6.sealed'),
      finding('M10', 'unmet', 'materials.M10.provided'),
    ];

    expect(
      ['M1', 'M6', 'M10', 'M2'].map((kind) => clauseAt('/materials', { kind }, findings)),
    ).toEqual(['M1', 'M6', 'M10', '']);
  });

  it('lies in the tray once, as it was said last, until it is taken out', () => {
    const elsewhere = { ...defect, pointer: '/promotionPlan' };
    const again = { ...defect, instruction: '请按封面填写' };
    const tray = withDefect(withDefect(withDefect([], defect), elsewhere), again);

    expect(tray).toEqual([elsewhere, again]);
    expect(withoutDefect(tray, defect)).toEqual([elsewhere]);
  });
});

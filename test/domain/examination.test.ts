import { describe, expect, it } from 'vitest';
import type { Defect } from '../../shared/domain/application/application.ts';
import { lateGrounds, mayOpen, unknownClauses } from '../../shared/domain/review/examination.ts';
import { isField, valueAt } from '../../shared/domain/application/field-pointer.ts';
import { packById } from '../../shared/rules/packs/registry.ts';
import { aContent } from '../support/filing.ts';

const defect = (pointer: string): Defect => ({ pointer, clause: 'X', instruction: '补充' });

describe('a pointer into the form', () => {
  it.each([
    '/standard',
    '/standard/titleZh',
    '/materials',
    '/materials/3',
    '/materials/10/sha256',
    '/novelty/comparison/0/verdict',
    '/people/contactPhone',
    '/policyThemes/0',
  ])('%s is one', (pointer) => {
    expect(isField(pointer)).toBe(true);
  });

  it.each([
    '',
    '/',
    '/nothing',
    '/standard/nothing',
    '/standard/titleZh/0',
    '/standard/constructor',
    '/constructor',
    '/materials/first',
    '/materials/03',
    '/materials/3/name/0',
    '/technicalContent/length',
  ])('"%s" is none', (pointer) => {
    expect(isField(pointer)).toBe(false);
  });

  it('leads to what stands there, and to nothing that does not', () => {
    expect(valueAt(aContent(), '/standard/titleZh')).toBe('纺织企业水足迹核算通用技术要求');
    expect(valueAt(aContent(), '/materials/0/kind')).toBe('M1');
    expect(valueAt(aContent(), '/standard/constructor')).toBeUndefined();
    expect(valueAt(aContent(), '/effect/description/0')).toBeUndefined();
  });

  it.each([
    ['/recommendation', false],
    ['/recommendation/route', false],
    ['/recommendation/recommenderId', false],
    ['/recommendation/cityReport', true],
    ['/standard/number', true],
  ])('%s may be opened by a return: %s', (pointer, may) => {
    expect(mayOpen(pointer)).toBe(may);
  });
});

describe('a ground', () => {
  const content = aContent();
  const earlier = [{ defects: [defect('/standard')], content }];

  it('is never late at the first return', () => {
    expect(lateGrounds([defect('/effect')], [], content)).toEqual([]);
  });

  it('is late where nothing named it and nothing changed there, and is told once', () => {
    const defects = [defect('/effect/userUnits'), defect('/effect/userUnits')];

    expect(lateGrounds(defects, earlier, content)).toEqual(['/effect/userUnits']);
  });

  it.each(['/standard', '/standard/titleZh'])('%s is not, since /standard was named', (pointer) => {
    expect(lateGrounds([defect(pointer)], earlier, content)).toEqual([]);
  });

  it('is late where only a part of it was named before', () => {
    const before = [{ defects: [defect('/effect/userUnits')], content }];

    expect(lateGrounds([defect('/effect')], before, content)).toEqual(['/effect']);
  });

  it('is not late where the text is another since', () => {
    const now = { ...content, effect: { ...content.effect, userUnits: 13 } };

    expect(lateGrounds([defect('/effect/userUnits')], earlier, now)).toEqual([]);
    expect(lateGrounds([defect('/effect/description')], earlier, now)).toEqual([
      '/effect/description',
    ]);
  });

  it('counts as named by any return before, and as changed since the last', () => {
    const twice = [...earlier, { defects: [defect('/effect')], content }];

    expect(lateGrounds([defect('/standard/titleZh')], twice, content)).toEqual([]);
    expect(lateGrounds([defect('/keyField')], twice, content)).toEqual(['/keyField']);
  });
});

describe('a pack', () => {
  it('tells once each clause that it does not have', () => {
    const pack = packById('SAMPLE-2026')?.pack;
    if (!pack) throw new Error('the sample pack is published');

    expect(unknownClauses(pack, ['SAMPLE2026-A1', 'PP2023-A1', 'PP2023-A1'])).toEqual([
      'PP2023-A1',
    ]);
  });
});

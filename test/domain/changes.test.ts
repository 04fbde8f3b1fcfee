import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween, isWithin } from '../../shared/domain/application/changes.ts';
import { aContent } from '../support/filing.ts';
import { contents } from './histories.ts';

describe('the changes between two contents', () => {
  it('are none between a content and itself', () => {
    expect(changesBetween(aContent(), aContent())).toEqual([]);
  });

  it('name each field with what stood there and what stands there now', () => {
    const before = aContent();
    const after = {
      ...aContent(),
      promotionPlan: undefined,
      effect: { ...aContent().effect, userUnits: 20 },
      standard: { ...aContent().standard, titleEn: 'Water footprint' },
    };

    expect(changesBetween(before, after)).toEqual([
      { pointer: '/standard/titleEn', after: 'Water footprint' },
      { pointer: '/effect/userUnits', before: 12, after: 20 },
      { pointer: '/promotionPlan', before: '在行业内宣贯。' },
    ]);
  });

  it('go into lists by their places, and tell an empty list from none', () => {
    const before = { policyThemes: ['a', 'b'], standard: {} };
    const after = { policyThemes: ['a', 'c', 'd'], standard: { convertedTo: [] } };

    expect(changesBetween(before, after)).toEqual([
      { pointer: '/policyThemes/1', before: 'b', after: 'c' },
      { pointer: '/policyThemes/2', after: 'd' },
      { pointer: '/standard/convertedTo', after: [] },
    ]);
  });

  it('are of fields: a section that holds none is no change', () => {
    expect(changesBetween({}, { effect: {} })).toEqual([]);
    expect(changesBetween({ effect: { userUnits: 1 } }, { effect: {} })).toEqual([
      { pointer: '/effect/userUnits', before: 1 },
    ]);
  });

  it('never show personal data', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const pointers = changesBetween(one, other).map(({ pointer }) => pointer);

        expect(pointers.filter((pointer) => isWithin(pointer, '/people'))).toEqual([]);
      }),
    );
  });

  it('are none only where all but the people is the same', () => {
    fc.assert(
      fc.property(contents, contents, (one, other) => {
        const { people: _one, ...was } = one;
        const { people: _other, ...is } = other;
        const filled = (content: object) =>
          Object.entries(content).filter(([, value]) => JSON.stringify(value) !== '{}');

        const isSame = changesBetween(one, other).length === 0;

        expect(isSame).toBe(JSON.stringify(filled(was)) === JSON.stringify(filled(is)));
      }),
    );
  });
});

describe('a field', () => {
  it.each([
    ['/standard', '/standard', true],
    ['/standard/titleZh', '/standard', true],
    ['/standard', '/standard/titleZh', false],
    ['/standardX', '/standard', false],
    ['/materials/10', '/materials/1', false],
  ])('%s is within %s: %s', (pointer, named, is) => {
    expect(isWithin(pointer, named)).toBe(is);
  });
});

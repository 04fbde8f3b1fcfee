import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { CONTENT_LABELS, contentValue, fieldName } from '../../../cli/output/content-words.ts';
import { Content } from '../../../shared/domain/application/content.ts';

/** Where the parts of a filing stand: sections and what is in them. */
function pointersOf(shape: z.ZodRawShape, at = ''): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const isSection = inner instanceof z.ZodObject && at === '';
    return isSection ? pointersOf(inner.shape, `/${name}`) : [`${at}/${name}`];
  });
}

describe('the parts of a filing', () => {
  it('all have a name in both languages, and so do the sections that they stand in', () => {
    const fields = pointersOf(Content.shape);
    const sections = fields.flatMap((one) => /^\/[A-Za-z]+(?=\/)/.exec(one) ?? []);
    const named = new Set([...fields, ...sections]);

    expect(Object.keys(CONTENT_LABELS).toSorted()).toEqual([...named].toSorted());
  });

  it.each([
    ['/standard/status', '标准状态 status of the standard'],
    ['/materials/1/name', '申报材料 materials（第2项 no. 2）'],
    ['/standard', '标准 standard'],
    ['/effect/unknown', '应用效果 effect'],
    ['/defects/0/pointer', '/defects/0/pointer'],
    ['', ''],
  ])('a place %s is called %s', (pointer, name) => {
    expect(fieldName(pointer)).toBe(name);
  });

  it('are said in words', () => {
    expect(contentValue('/standard/status', 'in_force')).toBe('现行有效 in force');
    expect(contentValue('/novelty/categories', ['innovative', 'advanced'])).toBe(
      '创新性 innovative、先进性 advanced',
    );
    expect(contentValue('/commitment/sealed', false)).toBe('否 no');
    expect(contentValue('/standard/convertedTo', [])).toBe('无 none');
    expect(contentValue('/standard/titleZh', 'first')).toBe('first');
  });

  it('have a word for each choice that the form gives', () => {
    const choices = {
      '/applicant/orgType': Content.shape.applicant.unwrap().shape.orgType,
      '/applicant/relation': Content.shape.applicant.unwrap().shape.relation,
      '/applicant/level': Content.shape.applicant.unwrap().shape.level,
      '/standard/status': Content.shape.standard.unwrap().shape.status,
      '/standard/revision': Content.shape.standard.unwrap().shape.revision,
      '/recommendation/route': Content.shape.recommendation.unwrap().shape.route,
    };

    for (const [pointer, schema] of Object.entries(choices)) {
      for (const value of schema.unwrap().options) {
        expect(contentValue(pointer, value)).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

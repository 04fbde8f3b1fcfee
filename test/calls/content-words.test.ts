import * as z from 'zod';
import { describe, expect, it } from 'vitest';
import { CONTENT_LABELS, contentValue } from '../../shared/calls/content-words.ts';
import { Content } from '../../shared/domain/application/content.ts';

/** Where the parts of a filing stand: sections and what is in them. */
function pointersOf(shape: z.ZodRawShape, at = ''): string[] {
  return Object.entries(shape).flatMap(([name, schema]) => {
    const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
    const isSection = inner instanceof z.ZodObject && at === '';
    return isSection ? pointersOf(inner.shape, `/${name}`) : [`${at}/${name}`];
  });
}

describe('the parts of a filing', () => {
  it('all have a name in both languages, but for people, who are not shown', () => {
    const shown = pointersOf(Content.shape).filter((one) => !one.startsWith('/people/'));

    expect(Object.keys(CONTENT_LABELS).toSorted()).toEqual(shown.toSorted());
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

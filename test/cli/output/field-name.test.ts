import { describe, expect, it } from 'vitest';
import { factValue } from '../../../shared/calls/content-words.ts';
import { sentenceOf } from '../../../cli/command-line/texts.ts';
import { fieldName } from '../../../cli/output/field-name.ts';
import { whyOf } from '../../../cli/output/why.ts';
import { ProblemError } from '../../../shared/client/client.ts';
import { FIELD_WORDS } from '../../../shared/domain/texts/field-words.ts';

describe('a place in a filing', () => {
  it.each([
    ['/standard/status', '标准状态'],
    ['/promotionPlan', '推广计划'],
    ['/people/contactEmail', '电子邮箱'],
    ['/materials/0/sealed', '已加盖公章第1项 It bears the official seal no. 1'],
    ['/standard/draftingUnits/2', '起草单位第3项 Drafting units no. 3'],
    ['/filing/route', /\p{Script=Han}/u],
  ])('%s is called by its name', (pointer, name) => {
    expect(fieldName(pointer)).toMatch(name);
    expect(fieldName(pointer)).not.toContain('/');
  });

  it('has a name wherever the form has one', () => {
    for (const [pointer, { label }] of Object.entries(FIELD_WORDS)) {
      expect(fieldName(pointer)).toBe(`${label.zh} ${label.en}`);
    }
  });

  it('of no form is told as it stands', () => {
    expect(fieldName('/holidays/0')).toBe('/holidays/0');
  });

  it('is named in a refusal and in a correction', () => {
    const problem = {
      type: 'about:blank',
      title: '请求内容有误',
      status: 422,
      detail: '有1处错误。',
      code: 'request.invalid',
      advice: '',
      instance: '',
      correlationId: 'c',
      errors: [{ pointer: '/standard/status', code: 'field.required', message: '必须填写' }],
    };
    const error = new ProblemError(problem as unknown as ProblemError['problem']);

    expect(sentenceOf(error)).toContain('标准状态 Status of the standard：必须填写');
    expect(
      whyOf(
        {
          type: 'correction_requested',
          defects: [{ pointer: '/promotionPlan', clause: 'SAMPLE2026-M2', instruction: '补全' }],
          lateGround: null,
        } as unknown as Parameters<typeof whyOf>[0],
        new Map([['SAMPLE2026-M2', { zh: '申报书', en: 'form' }]]),
      ),
    ).toEqual(['补正 推广计划 Plan of promotion（依据 by 「申报书」）：补全']);
  });
});

it('a fact that is one of several is said in words', () => {
  expect(factValue('standard.status', 'in_force')).toBe('现行有效 in force');
  expect(factValue('novelty.categories', ['innovative', 'none'])).toBe(
    '创新性 innovative、以上都不是 none of these',
  );
  expect(factValue('standard.titleZh', 'in_force')).toBe('in_force');
});

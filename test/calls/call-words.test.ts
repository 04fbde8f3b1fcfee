import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { sampleCall } from '../../shared/calls/calls.ts';
import {
  CALL_WORDS,
  callPlaceName,
  callValue,
  PART_WORDS,
} from '../../shared/domain/calls/call-words.ts';
import { FIXED_FIELD_WORDS } from '../../shared/domain/calls/fixed-fields.ts';
import { CallDefinition } from '../../shared/domain/calls/call.ts';

const call = sampleCall(new Date('2026-11-20T00:00:00+08:00'));

/** The names of all fields below a schema, through lists and what may be absent. */
function namesIn(schema: z.ZodType): string[] {
  const inner = schema as unknown as { unwrap?: () => z.ZodType; element?: z.ZodType };
  if (inner.unwrap) return namesIn(inner.unwrap());
  if (inner.element) return namesIn(inner.element);
  const shape = (schema as unknown as { shape?: Record<string, z.ZodType> }).shape ?? {};
  return Object.entries(shape).flatMap(([name, each]) => [name, ...namesIn(each)]);
}

describe('a place in a call', () => {
  it('has a name in both languages, whatever stands there', () => {
    const fields = Object.entries(CallDefinition.shape).filter(([name]) => name !== 'sourceHash');
    const parts = fields.flatMap(([, schema]) => namesIn(schema as z.ZodType));

    expect(fields.filter(([name]) => !CALL_WORDS[name])).toEqual([]);
    expect(new Set(parts).size).toBeGreaterThan(20);
    expect(parts.filter((name) => !PART_WORDS[name])).toEqual([]);
  });

  it.each([
    ['/noticeWorkingDays', '公示期（工作日）'],
    ['/window/opensAt', '受理时间 › 开始时间'],
    ['/recommenders/rec_440000/quota', '推荐部门 › 广东省工业和信息化主管部门 › 名额'],
    ['/requiredFields//standard/number/read', '必填内容 › 标准编号 › 出处'],
    ['/materials/M4/many', '申报材料 › 团体标准发布文件（或复印件） › 可以多份'],
    ['/mayFileDirectly/0', '可以直接申报的 › 第1项'],
  ])('%s is called %s', (pointer, name) => {
    expect(callPlaceName(pointer, [null, call])?.zh).toBe(name);
  });

  it('that no call has is called nothing', () => {
    expect(callPlaceName('/holidays/0', [call])).toBeNull();
  });
});

it.each([
  ['/isSample', true, '是'],
  ['/quotaPerAssociation', null, '无'],
  ['/mayFileDirectly/0', 'miit_managed', '工业和信息化部管理的社会团体'],
  ['/requiredFields//standard/number/read', 'design', '本系统设计'],
  ['/keyFields', ['big_data', 'cloud_computing'], '大数据、云计算'],
  ['/window/opensAt', '2027-01-01T00:00:00+08:00', '2027-01-01T00:00:00+08:00'],
  ['/noticeWorkingDays', 5, '5'],
])('the value at %s, %j, is said as %s', (pointer, value, said) => {
  expect(callValue(pointer, value, [call]).zh).toBe(said);
});

it.each(Object.entries(FIXED_FIELD_WORDS))('%s is called as everywhere', (field, words) => {
  expect(words).toEqual(callPlaceName(`/${field.replaceAll('.', '/')}`));
});

import { describe, expect, it } from 'vitest';
import { CONTENT_FIELDS } from '../../../infra/pages/content-fields.ts';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { COLUMN_WORDS, FIELD_WORDS } from '../../../shared/domain/texts/field-words.ts';
import { sectionsOf } from '../../../web/form/sections.ts';

const call = sampleCall(new Date('2026-11-25T00:00:00Z'));
const fields = sectionsOf(call).flatMap((section) => section.fields);
const field = (pointer: string) => fields.find((each) => each.pointer === pointer);

describe('the form of an application', () => {
  it('asks each field of the content once', () => {
    expect(fields.map(({ pointer }) => pointer).toSorted()).toEqual(
      CONTENT_FIELDS.map(({ pointer }) => pointer).toSorted(),
    );
    expect(new Set(fields.map(({ pointer }) => pointer)).size).toBe(fields.length);
  });

  it('has a name for every field and every part of one, and for nothing else', () => {
    const columns = CONTENT_FIELDS.flatMap(({ pointer, columns = [] }) =>
      columns.map((column) => `${pointer}${column.pointer}`),
    );

    expect(Object.keys(FIELD_WORDS).toSorted()).toEqual(
      CONTENT_FIELDS.map(({ pointer }) => pointer).toSorted(),
    );
    expect(Object.keys(COLUMN_WORDS).toSorted()).toEqual(columns.toSorted());
  });

  it('demands what the call demands, under its conditions, by its names', () => {
    for (const { pointer, label, requiredWhen } of call.requiredFields) {
      expect(field(pointer)?.label).toEqual(label);
      expect(field(pointer)?.demanded).toEqual(
        requiredWhen === undefined ? 'always' : { when: requiredWhen },
      );
    }
    expect(field('/standard/ics')?.demanded).toBe('never');
  });

  it('asks what another call demands without a line of code', () => {
    const label = { zh: '行业代码', en: 'Code of the industry' };
    const other = {
      ...call,
      keyFields: [{ id: 'textiles', name: { zh: '纺织', en: 'Textiles' } }],
      requiredFields: [{ pointer: '/standard/economicClass', label, read: 'design' as const }],
    };
    const asked = sectionsOf(other).flatMap((section) => section.fields);

    expect(asked.filter(({ demanded }) => demanded !== 'never')).toMatchObject([
      { pointer: '/standard/economicClass', label, demanded: 'always' },
    ]);
    expect(asked.find(({ pointer }) => pointer === '/keyField')?.offers).toEqual([
      { value: 'textiles', name: { zh: '纺织', en: 'Textiles' } },
    ]);
  });

  it('says what the e-mail is for, and where no mail is sent that it is not for that', () => {
    const hint = (sendsMail: boolean) =>
      sectionsOf({ ...call, sendsMail })
        .flatMap((section) => section.fields)
        .find(({ pointer }) => pointer === '/people/contactEmail')?.hint?.zh;

    expect(hint(true)).toContain('不填写，系统不发送任何邮件');
    expect(hint(false)).toContain('目前不发送邮件');
  });

  it.each([
    ['/standard/number', { kind: 'text', max: 200 }],
    ['/standard/implementedOn', { kind: 'date' }],
    ['/standard/draftingUnits', { kind: 'texts', max: 100 }],
    ['/technicalContent', { kind: 'long-text', max: 5000 }],
    ['/applicant/memberCount', { kind: 'integer', min: 0, max: 10_000_000 }],
    ['/recommendation/recommenderId', { kind: 'choice', offeredBy: 'recommenders' }],
    ['/policyThemes', { kind: 'choices', offeredBy: 'policyThemes' }],
  ])('takes %s as the schema says: %j', (pointer, expected) => {
    expect(field(pointer)).toMatchObject(expected);
  });
});

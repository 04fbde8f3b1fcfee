import { describe, expect, it } from 'vitest';
import type { DraftContent } from '../../../../shared/domain/application/content.ts';
import { applicationPath } from '../../../../shared/domain/application/application.ts';
import { ERASED } from '../../../../shared/domain/texts/stated.ts';
import {
  type Filed,
  bodyOf,
  doors,
  openApplying,
  refusalIn,
} from '../../../support/people/applicants.ts';
import { CALL_ID, aContent } from '../../../support/filing.ts';

const here = openApplying();
let serial = 100;
const aNumber = () => `T/CNTAC ${(serial += 1)}-2018`;
type Door = ReturnType<typeof doors>;

async function drafted(content: DraftContent, door: Door = here.door): Promise<Filed> {
  const { id } = bodyOf('startApplication', await door.start(CALL_ID, { content }));
  return { callId: CALL_ID, id };
}

const submitted = async (content: DraftContent) => here.door.submit(await drafted(content), 1);

/** What a submission is told of the fields of its content, each as pointer and code. */
async function toldOf(content: DraftContent): Promise<string[]> {
  const refusal = refusalIn(await submitted(content));
  if (!('errors' in refusal)) throw new Error(`refused as ${refusal.code}`);
  return refusal.errors.map(({ pointer, code }) => `${pointer} ${code}`);
}

const numbered = (text: string): DraftContent => aContent(text);
const having = (
  section: keyof DraftContent,
  fields: object,
  content: DraftContent = aContent(aNumber()),
): DraftContent => ({ ...content, [section]: { ...(content[section] as object), ...fields } });

/** With one row of the comparison, in which a text is another. */
const compared = (text: object): DraftContent => {
  const row = {
    indicator: '甲',
    own: '1',
    reference: '2',
    referenceStandard: 'GB 1',
    verdict: 'better',
  };
  return having('novelty', { comparison: [{ ...row, ...text }] });
};

describe('a standard number', () => {
  it.each([
    ['T\u2215CNTAC 936\u20142018', 'T/CNTAC 936—2018'],
    ['T/CNTAC 937\u4E002018', 'T/CNTAC 937—2018'],
    ['T/CTES 1046-2018\u200B', 'T/CTES 1046—2018'],
    ['《T/CTES 1047—2018》。', 'T/CTES 1047—2018'],
    ['T/PTSHOESGS001—2017', 'T/PTSHOES GS001—2017'],
    ['t/h2a  15-2018', 'T/H2A 15—2018'],
  ])('is filed as it was pasted: %j', async (text, number) => {
    const filed = await drafted(numbered(text));

    const { verdict } = bodyOf('submitApplication', await here.door.submit(filed, 1));

    expect(verdict).toBe('admissible');
    expect(bodyOf('getApplication', await here.door.get(filed))).toMatchObject({
      standardNumber: number,
      content: { standard: { number: text.replace('\u200B', '') } },
    });
  });

  it.each(['T/CECS G:D31-01—2017', 'T/CNTAC 44—9999', 'T/ABCX35-2018', 'T/CNTAC 35—18'])(
    'that cannot be read is filed as stated, for a person: %s',
    async (text) => {
      const { verdict, referred } = bodyOf('submitApplication', await submitted(numbered(text)));

      expect(verdict).toBe('needs_person');
      expect(referred).toContain('standard.number_not_recognised');
    },
  );

  it.each(['GB/T 1.1-2020', '三十五号', '\u200B', 'T/'])(
    'that is not meant as one is asked again: %j',
    async (text) => {
      const told = await toldOf(having('standard', { number: text }));

      expect(told.map((each) => each.split(' ')[0])).toContain('/standard/number');
    },
  );

  it('that the standard had before is taken as well, until the application is withdrawn', async () => {
    const [first, second] = [aNumber(), aNumber()];
    const previousNumbers = [first, 'T/CECS G:D31-09—2017'];
    const filed = await drafted(having('standard', { previousNumbers }, numbered(second)));

    for (const number of [first, first.replace('-', '\u4E00'), 't/cecs g:d31-09-2017'])
      expect(refusalIn(await here.door.start(CALL_ID, { content: numbered(number) }))).toEqual({
        code: 'application.already_exists',
        id: filed.id,
        href: applicationPath(CALL_ID, filed.id),
      });

    bodyOf('withdrawApplication', await here.door.withdraw(filed, 1));
    const again = await drafted(numbered(first));
    expect(again.id).not.toBe(filed.id);
  });

  it.each(['T/CECS G:D31-08—2017', 'Q/AAA 12-2018', '三十五号'])(
    'that the standard had before and nobody can read is filed as stated, for a person: %s',
    async (text) => {
      const content = having('standard', { previousNumbers: [text] }, numbered(aNumber()));

      expect(bodyOf('submitApplication', await submitted(content))).toMatchObject({
        verdict: 'needs_person',
        referred: ['standard.earlier_number_not_recognised'],
      });
    },
  );

  it('that the standard had before is asked again where nothing of it can be seen', async () => {
    const content = having('standard', { previousNumbers: [' '] }, numbered(aNumber()));

    expect(await toldOf(content)).toEqual([expect.stringContaining('/standard/previousNumbers/0')]);
  });

  it('that the standard had before is free again once it is no longer stated', async () => {
    const [first, second] = [aNumber(), aNumber()];
    const filed = await drafted(having('standard', { previousNumbers: [first] }, numbered(second)));

    bodyOf('editApplication', await here.door.edit(filed, 1, numbered(second)));

    expect((await drafted(numbered(first))).id).not.toBe(filed.id);
    expect(refusalIn(await here.door.start(CALL_ID, { content: numbered(second) }))).toMatchObject({
      code: 'application.already_exists',
      id: filed.id,
    });
  });

  it('that was filed is not taken as that of another before', async () => {
    const [first, second] = [aNumber(), aNumber()];
    const filed = await drafted(numbered(first));

    const other = having('standard', { previousNumbers: [first] }, numbered(second));

    expect(refusalIn(await here.door.start(CALL_ID, { content: other }))).toMatchObject({
      code: 'application.already_exists',
      id: filed.id,
    });
  });

  it('may be stated among its own earlier ones', async () => {
    const number = aNumber();
    const content = having('standard', { previousNumbers: [number, number] }, numbered(number));

    expect((await submitted(content)).ok).toBe(true);
  });
});

describe('what is stated', () => {
  it.each(['\u200B', '\u00AD', '\u3164', '  ', '\u3000', '\u2800', '\u2060\uFE0F'])(
    'is seen, or it is not stated: %j',
    async (titleZh) => {
      expect(await toldOf(having('standard', { titleZh }))).toEqual([
        '/standard/titleZh field.required',
      ]);
    },
  );

  it.each([
    [having('people', { contactName: '\u200B' }), '/people/contactName field.required'],
    [{ ...aContent(aNumber()), promotionPlan: ' \u200D ' }, '/promotionPlan field.required'],
    [having('standard', { titleEn: '\u3164' }), '/standard/titleEn field.required'],
    [having('standard', { draftingUnits: ['  '] }), '/standard/draftingUnits/0 field.required'],
    [having('standard', { draftingUnits: ['甲', ''] }), '/standard/draftingUnits/1 field.required'],
    [{ ...aContent(aNumber()), policyThemes: ['\u200B'] }, '/policyThemes/0 field.required'],
    [compared({ own: '\u200B' }), '/novelty/comparison/0/own field.required'],
    [compared({ referenceStandard: '' }), '/novelty/comparison/0/referenceStandard field.required'],
  ])('is seen in every field and list (%#)', async (content, told) => {
    expect(await toldOf(content as DraftContent)).toContain(told);
  });

  it.each([
    ['\u0000', 'U+0000'],
    ['\u202E', 'U+202E'],
    ['\u2066', 'U+2066'],
    ['\u200F', 'U+200F'],
    ['\u0085', 'U+0085'],
    ['\u001B', 'U+001B'],
  ])('holds no control or direction character, which is named (%#)', async (character, name) => {
    const refusal = refusalIn(
      await submitted(having('standard', { titleZh: `防静电${character}袜` })),
    );

    expect(refusal).toMatchObject({
      code: 'application.incomplete',
      errors: [{ pointer: '/standard/titleZh', code: 'text.control' }],
    });
    expect(JSON.stringify(refusal)).toContain(name);
  });

  it.each([
    [having('people', { signer: '甲\u202E' }), '/people/signer'],
    [{ ...aContent(aNumber()), technicalContent: '甲\u0007' }, '/technicalContent'],
    [having('standard', { draftingUnits: ['甲\u2069'] }), '/standard/draftingUnits/0'],
    [having('standard', { platformUrl: 'https://example.org/\u202Ea' }), '/standard/platformUrl'],
    [compared({ indicator: '甲\u202E' }), '/novelty/comparison/0/indicator'],
    [compared({ own: '甲\u0007' }), '/novelty/comparison/0/own'],
    [compared({ reference: '\u2066甲' }), '/novelty/comparison/0/reference'],
    [compared({ referenceStandard: 'GB\u202E 1' }), '/novelty/comparison/0/referenceStandard'],
  ])('holds none in any field (%#)', async (content, pointer) => {
    expect(await toldOf(content as DraftContent)).toContain(`${pointer} text.control`);
  });

  it.each([
    [{ categories: ['none', 'innovative'] }, 'field.contradiction'],
    [{ categories: ['advanced', 'none'] }, 'field.contradiction'],
    [{ categories: ['innovative', 'innovative'] }, 'field.repeated'],
  ])('does not contradict itself: %j', async (novelty, code) => {
    expect(await toldOf(having('novelty', novelty))).toContain(`/novelty/categories ${code}`);
  });

  it.each([
    ['standard', 'implementedOn', '0001-01-01'],
    ['standard', 'publishedOn', '1900-01-01'],
    ['commitment', 'signedOn', '9999-12-31'],
    ['commitment', 'signedOn', '2026-13-01'],
  ] as const)('has dates that somebody can mean: %s %s %s', async (section, field, date) => {
    expect(await toldOf(having(section, { [field]: date }))).toContain(
      `/${section}/${field} format.date`,
    );
  });

  it.each([
    ['standard', { publishedOn: '2018-06-01', implementedOn: '2017-07-01' }],
    ['commitment', { signedOn: '2099-01-01' }],
    ['novelty', { gapSearch: { searchedOn: '2099-01-01', sources: '甲', result: '无' } }],
  ] as const)('has dates that agree, or goes to a person: %s %j', async (section, fields) => {
    const { verdict, referred } = bodyOf(
      'submitApplication',
      await submitted(having(section, fields)),
    );

    expect(verdict).toBe('needs_person');
    expect(referred).toHaveLength(1);
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'ftp://example.org',
    'https://user:pw@example.org',
    'www.ttbz.org.cn',
  ])('of pages are http or https: %s', async (platformUrl) => {
    expect(await toldOf(having('standard', { platformUrl }))).toEqual([
      '/standard/platformUrl format.url',
    ]);
  });

  it('are kept without what came along when they were pasted', async () => {
    const content = having(
      'people',
      { contactEmail: ' contact＠example.org\u200B', contactPhone: '\u3000010-12345678 ' },
      having('standard', { platformUrl: ' https://www.ttbz.org.cn/\n' }),
    );
    const filed = await drafted(content);

    bodyOf('submitApplication', await here.door.submit(filed, 1));

    expect(bodyOf('getApplication', await here.door.get(filed)).content).toMatchObject({
      people: { contactEmail: 'contact@example.org', contactPhone: '010-12345678' },
      standard: { platformUrl: 'https://www.ttbz.org.cn/' },
    });
  });

  it.each(['contact@xn--fsqu00a.xn--fiqs8s', '联系人@例子.中国'])(
    'of e-mail may be in any script: %s',
    async (contactEmail) => {
      expect((await submitted(having('people', { contactEmail }))).ok).toBe(true);
    },
  );

  it('can be dialled', async () => {
    expect(await toldOf(having('people', { contactPhone: '无' }))).toEqual([
      '/people/contactPhone format.phone',
    ]);
  });
});

describe('people who were erased', () => {
  const erased = () =>
    having('people', { legalRepresentative: ERASED, contactName: ERASED, contactPhone: ERASED });

  it('are not copied, and are asked for again', async () => {
    const earlier = await drafted(having('people', { signer: '丙' }, erased()));
    bodyOf('withdrawApplication', await here.door.withdraw(earlier, 1));

    const copy = bodyOf(
      'startApplication',
      await here.door.start(CALL_ID, { copyFrom: earlier.id }),
    );

    const copied = { callId: CALL_ID, id: copy.id };
    const { content } = bodyOf('getApplication', await here.door.get(copied));
    expect(content.people).toEqual({ signer: '丙' });
    const refusal = refusalIn(await here.door.submit(copied, 1));
    expect(JSON.stringify(refusal)).not.toContain(ERASED);
    expect(refusal).toMatchObject({
      errors: expect.arrayContaining([
        expect.objectContaining({ pointer: '/people/contactName', code: 'field.required' }),
      ]),
    });
  });

  it('leave a mark that nobody can file', async () => {
    expect(await toldOf(erased())).toEqual(
      expect.arrayContaining(
        ['legalRepresentative', 'contactName'].map((name) => `/people/${name} field.required`),
      ),
    );
    expect(await toldOf(having('standard', { titleZh: `样例${ERASED}` }))).toEqual([
      '/standard/titleZh field.required',
    ]);
  });
});

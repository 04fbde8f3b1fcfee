import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { APPLICATION_STATES } from '../../../shared/domain/application/application.ts';
import { allowed } from '../../../shared/domain/application/lifecycle.ts';
import { packById } from '../../../shared/rules/packs/registry.ts';
import { numberOf } from '../../../web/association/draft/number-of.ts';
import { declared } from '../../../web/association/filing/declared-file.ts';
import { isOpen } from '../../../web/association/filing/locked.ts';
import { materialRows, sizeText } from '../../../web/form/content/materials.ts';
import { fieldsByDemand, progressOf } from '../../../web/association/filing/progress.ts';
import { wayBack } from '../../../web/association/filing/way-back.ts';
import { ADDRESSES } from '../../../web/app/addresses.ts';
import { clausesOf } from '../../../web/association/filing/section-clauses.ts';
import { nextSteps } from '../../../web/association/submission/next-steps.ts';
import type { View } from '../../../web/association/draft/filing.ts';
import { isReady } from '../../../web/association/submission/unready.tsx';
import { STANDINGS, STATIONS, byUrgency } from '../../../web/association/filings/standing.ts';
import type { Call, RulePack } from '../../../web/data/answers.ts';
import { CONTENT_FIELDS } from '../../../infra/pages/content-fields.ts';
import { judgedForm } from '../../../web/form/content/judge-form.ts';
import { type Content, withValue } from '../../../web/form/content/pointer.ts';
import { sectionsOf } from '../../../web/form/sections.ts';
import type { ExtraFact } from '../../../shared/domain/rules/extra-facts.ts';
import { factsOf } from '../../../shared/domain/rules/facts-of.ts';
import { compiledConditionsOf } from '../../../shared/rules/judging/call-contradictions.ts';
import { gapsIn } from '../../../shared/rules/judging/form.ts';
import { aContent } from '../../support/filing.ts';
import { chinese } from '../rendered.tsx';

const call = {
  ...sampleCall(new Date('2026-11-25T00:00:00Z')),
  serverTime: '2026-11-26T10:00:00+08:00',
} as unknown as Call;
const pack = packById('SAMPLE-2026')?.pack as unknown as RulePack;
const judging = { call, pack, trees: {}, association: '51100000500009247D', rank: 1, count: 1 };
const judge = (content: Content) => judgedForm(content, judging);
const sections = sectionsOf(call);
function section(id: string) {
  const found = sections.find((each) => each.id === id);
  if (!found) throw new Error(`there is no ${id}`);
  return found;
}
const progress = (id: string, content: Content) =>
  progressOf(section(id), content, judge(content).faults);

describe('what comes next after a filing', () => {
  const next = (state: View['state'], { route = 'recommended', returns = 0 } = {}) => {
    const view = { state, content: { recommendation: { route } }, examination: { returns } };
    const steps = nextSteps(view as View, { examinationWorkingDays: 15 });
    return steps.map(({ zh }) => zh.slice(0, 6));
  };

  it('follows from where it stands: with a recommender, filed directly, recommended, corrected', () => {
    const examined = ['进行形式审查', '进展显示在“'];
    expect(next('submitted')).toEqual(['推荐部门审查', ...examined]);
    expect(next('recommender_check')).toEqual(['推荐部门审查', ...examined]);
    expect(next('submitted', { route: 'direct' })).toEqual(examined);
    expect(next('recommended')).toEqual(examined);
    expect(next('formal_examination', { returns: 1 })).toEqual(['补正后的申报', '进展显示在“']);
    expect(next('formal_examination')).toEqual(['正在形式审查', '进展显示在“']);
    expect(next('accepted')).toEqual(['已受理，等待', '进展显示在“']);
  });
});

describe('the way back from a section', () => {
  it('leads to where one came from, and for everybody else on', () => {
    expect(wayBack('check')).toMatchObject({
      to: ADDRESSES.filingCheck,
      says: { zh: '保存并返回核对' },
    });
    expect(wayBack('correction')).toMatchObject({
      to: ADDRESSES.filing,
      says: { zh: '保存并返回补正' },
    });
    expect([undefined, '', 'toString'].map(wayBack)).toEqual([null, null, null]);
  });
});

describe('the task list', () => {
  it('calls every section of a content that can be filed done', () => {
    const { faults } = judge(aContent());

    expect(sections.map((each) => progressOf(each, aContent(), faults).progress)).toEqual(
      sections.map(() => 'done'),
    );
    expect(isReady(judge(aContent()))).toBe(true);
  });

  it('calls a section not begun, begun and done, and names what it lacks', () => {
    const begun = withValue({}, '/standard/number', 'T/CNTAC 15-2018');

    expect(progress('standard', {}).progress).toBe('untouched');
    expect(progress('standard', begun).progress).toBe('under_way');
    expect(progress('standard', begun).missing.map(({ pointer }) => pointer)).toEqual([
      '/standard/titleZh',
      '/standard/publishedOn',
      '/standard/implementedOn',
      '/standard/status',
      '/standard/convertedTo',
    ]);
    expect(isReady(judge(begun))).toBe(false);
  });

  it('calls a section wrong where what is stated cannot be filed', () => {
    const content = withValue(aContent(), '/people/contactPhone', '没有');

    expect(progress('applicant', content)).toMatchObject({ progress: 'wrong', missing: [] });
    expect(isReady(judge(content))).toBe(false);
  });

  it('names the materials that are missing', () => {
    const { materials = [] } = aContent();
    const content = { ...aContent(), materials: materials.filter(({ kind }) => kind !== 'M5') };

    expect(progress('materials', content).missing).toHaveLength(1);
    expect(progress('materials', content).progress).toBe('under_way');
  });

  it('is not ready one day after the last day that a clause takes', () => {
    const on = (day: string) =>
      isReady(judge(withValue(aContent(), '/standard/implementedOn', day)));

    expect(on('2025-12-31')).toBe(true);
    expect(on('2026-01-01')).toBe(false);
  });
});

describe('a section', () => {
  it('asks at most ten questions at once, whatever was chosen', () => {
    const all = judge({
      ...aContent(),
      novelty: { categories: ['innovative', 'advanced', 'international'] },
    });
    for (const each of sections)
      expect(fieldsByDemand(each, all.demanded).demanded.length).toBeLessThanOrEqual(10);
  });

  it('is judged also where the call words a condition that is not known here', () => {
    const own = { ...call.requiredFields[0], requiredWhen: 'standard.number == "T/A 1—2020"' };
    const other = { ...call, requiredFields: [own] } as Call;

    expect(judgedForm(aContent(), { ...judging, call: other }).faults).toEqual([]);
  });

  it('is judged by conditions that the call alone words over what it asks, as submission judges', () => {
    const words = (zh: string, en: string) => ({ label: { zh, en }, nature: 'given' as const });
    const count = { id: 'count', kind: 'number' as const, label: { zh: '数量', en: 'number' } };
    const asked: ExtraFact[] = [
      { id: 'parts', kind: 'table', ...words('部分', 'parts'), columns: [count] },
      { id: 'members', kind: 'number', ...words('会员数', 'members') },
    ];
    const requiredFields = [
      {
        pointer: '/extra/members',
        label: { zh: '会员数', en: 'members' },
        read: 'design' as const,
        requiredWhen: 'extra.parts.exists(r, r.count > 1) && size(extra.parts) >= 2',
      },
    ];
    const own = compiledConditionsOf({ materials: [], requiredFields });
    const form = { ...sampleCall(new Date('2026-11-25T00:00:00Z')), requiredFields, asked, ...own };
    const asking = { ...form, serverTime: call.serverTime } as unknown as Call;
    const faultsOf = (counts: readonly number[]) => {
      const content = { ...aContent(), extra: { parts: counts.map((each) => ({ count: each })) } };
      const facts = factsOf(content, { associationCode: judging.association, recommender: null });
      const { faults } = judgedForm(content, { ...judging, call: asking });
      expect(faults).toEqual(gapsIn(content, facts, form));
      return faults.map(({ pointer, code }) => `${pointer} ${code}`);
    };

    expect(faultsOf([1, 1])).toEqual([]);
    expect(faultsOf([2])).toEqual([]);
    expect(faultsOf([1, 2])).toEqual(['/extra/members field.required']);
  });

  it('has the e-mail in sight beside the contact, though nothing demands it', () => {
    const { demanded, others } = fieldsByDemand(section('applicant'), judge({}).demanded);
    const names = demanded.map(({ pointer }) => pointer);

    expect(names.slice(-3)).toEqual([
      '/people/contactName',
      '/people/contactPhone',
      '/people/contactEmail',
    ]);
    expect(others.map(({ pointer }) => pointer)).toContain('/applicant/memberCount');
  });

  it('asks for what a choice brings along only once it is chosen', () => {
    const of = (content: Content) =>
      fieldsByDemand(section('novelty'), judge(content).demanded).demanded.map(
        ({ pointer }) => pointer,
      );

    expect(of({})).toEqual(['/novelty/categories']);
    expect(of({ novelty: { categories: ['advanced'] } })).toEqual([
      '/novelty/categories',
      '/novelty/comparison',
    ]);
  });

  it('has beside it the clauses that it bears on, and no others', () => {
    const { assessment } = judge(aContent());
    if (!assessment) throw new Error('nothing was judged');
    const clauses = clausesOf('standard', assessment).map(({ clause }) => clause);

    expect(clauses).toContain('SAMPLE2026-A4');
    expect(clauses).not.toContain('SAMPLE2026-M2');
    expect(clausesOf('promotion', assessment)).toEqual([]);
  });
});

describe('what may be changed', () => {
  const correction = {
    allowed: ['edit', 'submit', 'withdraw'],
    open: ['/standard/number'],
  };

  it('in a correction is what was pointed out, what lies below it, and whom to reach', () => {
    const open = CONTENT_FIELDS.map(({ pointer }) => pointer).filter((pointer) =>
      isOpen(correction, pointer),
    );

    expect(open.filter((pointer) => !pointer.startsWith('/people/'))).toEqual(['/standard/number']);
    expect(open.length).toBeGreaterThan(1);
  });

  it('of a list that one row of was pointed out is the list', () => {
    const row = { ...correction, open: ['/materials/0'] };

    expect(isOpen(row, '/materials')).toBe(true);
    expect(isOpen(row, '/standard/number')).toBe(false);
  });

  it('is everything in a draft, and nothing once it is filed', () => {
    const of = (allowed: string[]) => isOpen({ allowed, open: null }, '/keyField');

    expect(of(['edit'])).toBe(true);
    expect(of(['withdraw'])).toBe(false);
  });
});

describe('a material', () => {
  const file = (text: string, type = 'application/pdf') =>
    new File([text], '登记证书.pdf', { type });

  it('is declared by name, type, size and digest of its file', async () => {
    expect(await declared('M1', file('abc'), ['pdf'])).toEqual({
      kind: 'M1',
      name: '登记证书.pdf',
      mediaType: 'application/pdf',
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    });
    expect(await declared('M1', file('abc', ''), null)).toMatchObject({
      mediaType: 'application/octet-stream',
    });
  });

  it.each([
    [50 * 1024 * 1024, 'declared'],
    [50 * 1024 * 1024 + 1, 'tooLarge'],
    [0, 'empty'],
  ])('of %i bytes is %s', async (size, expected) => {
    const of = { name: 'a.pdf', type: '', size, arrayBuffer: async () => new ArrayBuffer(1) };
    const found = await declared('M1', of, null);

    expect(typeof found === 'string' ? found : 'declared').toBe(expected);
  });

  it.each([
    ['a.pdf', ['pdf'], 'declared'],
    ['a.JPG', ['pdf', 'jpeg'], 'declared'],
    ['a.exe', ['pdf', 'jpeg'], 'otherFormat'],
    ['pdf', ['pdf'], 'otherFormat'],
    ['a.exe', null, 'declared'],
  ] as const)('named %s where the call takes %j is %s', async (name, formats, expected) => {
    const found = await declared('M1', new File(['abc'], name), formats);

    expect(typeof found === 'string' ? found : 'declared').toBe(expected);
  });

  it('is listed under the name that the call gives it, and by no code', () => {
    const materials = aContent().materials ?? [];
    const rows = materialRows(call, materials, chinese);

    expect(rows).toHaveLength(6);
    expect(rows[0]).toMatchObject({ kind: 'M1', value: 'M1.pdf（已加盖公章）' });
    expect(rows[0]?.name).toContain('登记证书');
    const unsealed = materialRows(
      call,
      materials.map((file) => ({ ...file, sealed: false })),
      chinese,
    );
    expect(unsealed[0]?.value).toBe('M1.pdf（未加盖公章）');
  });

  it.each([
    [1, '0.1 kB'],
    [340_000, '340 kB'],
    [1_200_000, '1.2 MB'],
  ])('of %i bytes is %s large', (bytes, text) => expect(sizeText(bytes)).toBe(text));
});

describe('where a filing is', () => {
  it('asks its association only for what it may do', () => {
    for (const state of APPLICATION_STATES) {
      const may = allowed({ state, publication: null, content: {} } as never, 'association');
      const { asked, at } = STANDINGS[state];
      expect(may.includes('submit')).toBe(asked === 'finish' || asked === 'correct');
      expect(at ?? 0).toBeLessThanOrEqual(STATIONS.length);
    }
  });

  it('puts first what asks for something, the latest change first', () => {
    const of = (state: 'draft' | 'submitted' | 'returned', day: number) => ({
      state,
      updatedAt: `2026-11-0${day}T00:00:00+08:00`,
    });
    const filings = [of('submitted', 5), of('draft', 1), of('draft', 2), of('returned', 1)];

    expect(byUrgency(filings)).toEqual([
      of('returned', 1),
      of('draft', 2),
      of('draft', 1),
      of('submitted', 5),
    ]);
  });
});

describe('what a filing is called', () => {
  it.each([
    ['T/CNTAC 15-2018', 'T/CNTAC 15—2018'],
    ['T/CNTAC 15：2018?', 'T/CNTAC 15：2018?'],
    [undefined, '尚未填写标准编号'],
  ])('of %s is %s', (number, called) => {
    const content = { standard: number === undefined ? {} : { number } } as Content;
    expect(numberOf(content, chinese)).toBe(called);
  });
});

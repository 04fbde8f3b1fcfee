import { globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { publishedPacks } from '../../shared/rules/packs/registry.ts';
import { openDoors } from '../support/doors.ts';
import { runAt } from '../support/pilots.ts';
import { serve } from '../support/servers/serve.ts';

const root = new URL('../../', import.meta.url);
/** Where what people read is written; a pack that was corrected keeps its words, as JSON. */
const files = globSync(
  [
    '{shared/{calls,contract,domain,http,rules},web,cli,functions}/**/*.{ts,tsx}',
    'shared/rules/packs/**/*.yaml',
    '{README.md,docs/**/*.md}',
  ],
  { cwd: root },
);
const source = files.map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');

const GIVEN_UP = new RegExp(
  [
    '样本轮次|最近的可行改动|最小的改变|没有作出预判|硬性条[件款]|优先支持|他方职责|本轮安排',
    '读自通知原文|由相邻年份推断|未找到出处|放回|(?<!通知)领取|申诉|空白检索结论',
    'errors 所列|见 assessment|docs\\/permissions\\.md。|截止后 \\d|记为逾期|在任专家',
    '提出建议的人不能|申报项数|申报状态为[a-z]|本次申报可选：[a-z]',
    '[Nn]earest change|nearestChange|[Ss]mallest change|[Rr]ead in the (?:original )?notice itself',
  ].join('|'),
  'gu',
);

describe('what people read', () => {
  it.each([
    ['样本轮次', '演示轮次'],
    ['硬性条款', '必备条件'],
    ['读自通知', '据通知的转载文本'],
    ['只有读到通知条文', '只有据通知的转载文本读到条文的必备条件'],
    ["zh: '提交汇总表。'", '汇总表》（附件1）'],
    ['而以统一社会信用代码前两位', '用统一社会信用代码前两位判断是否社会团体是推断'],
    ['最近的可行改动', '满足该条还需'],
    ['最小的改变', '满足该条还需'],
    ['没有作出预判', '未能完成预判'],
    ['硬性条件', '必备条件'],
    ['优先支持', '重点支持'],
    ['他方职责', '推荐部门职责'],
    ['本轮安排', '本次申报安排'],
    ['放回', '取消认领'],
    ['领取', '认领'],
    ['申诉', '申请复核'],
    ['有国家标准、行业标准空白检索结论', '经检索，尚无同类国家标准、行业标准'],
    ["'技术内容原则一致'", '国家标准与本团体标准技术内容原则一致'],
    ['补齐 errors', '请补充下列内容'],
    ['docs/permissions.md。', '本网站 /docs 页面'],
    ['见 assessment', '不符合{clauses}'],
    ['记为逾期', '分钟内仍可提交，并注明“逾期提交”'],
    ['在任专家', '履职中的专家'],
    ['提出建议的人不能', '建议人不得作出决定'],
    ['由相邻年份推断', '参照相邻年度通知推定'],
    ['未找到出处', '暂未查到原文'],
    ['未查到条文', '暂未查到原文'],
    ['评审专家“在任”', '2024年为“重点遴选”'],
    ["?? '未定'", '所读到的文本没有载明起止时刻'],
    ['本单位本次申报项数', '本单位本次申报项目数'],
    // what an organiser sets here is in no notice
    ['申报通知规定', '本次申报的设置规定其人员不得办理'],
    ['申报通知要求', '本次申报的设置要求'],
    ['申报通知已规定', '本次申报的设置已规定公示期'],
    ['申报通知没有', '本次申报的设置没有'],
    ['本通知没有规定', '本次申报的设置没有规定推荐名额'],
    ['，通知规定', '本次申报的设置允许复核'],
    ["named('发布日期', 'Date of publication')", "named('发布日期', 'Date of publication', COVER)"],
    [
      "named('实施日期', 'Date of implementation')",
      "named('实施日期', 'Date of implementation', COVER)",
    ],
    ["map(({ id }) => id).join('、')", "本次申报可选：${names('zh').join('、')}"],
    ['申报状态为${state}', '申报状态为“{state}”'],
  ])('no longer says %s, but %s', (old, better) => {
    expect(source).not.toContain(old);
    expect(source).toContain(better);
  });

  it('has the punctuation of Chinese print', () => {
    const inCode = [...source.matchAll(/zh: (['`])(.*?)\1/g)].map(([, , zh = '']) => zh);
    const inPacks = [...source.matchAll(/^ +zh: ([^'`\n].*)$/gm)].map(([, zh = '']) => zh);
    const sentences = [...inCode, ...inPacks];
    const narrow = /[\u3400-\u9fff”’》）][,:;()!?]|[,:;()!?][\u3400-\u9fff“‘《（]/;

    expect(inCode.length).toBeGreaterThan(1000);
    expect(inPacks.length).toBeGreaterThan(100);
    expect(sentences.filter((zh) => narrow.test(zh))).toEqual([]);
  });
});

describe('a wording that was given up', () => {
  const texts = globSync(
    [
      '{shared,web,cli,functions,infra,test}/**/*.{ts,tsx,yaml,json,typ,html}',
      '{docs/**,}*.md',
      'docs/**/*.{md,yaml,json}',
    ],
    { cwd: root },
  ).filter(
    (file) =>
      // packs that were corrected, and items as they once were, keep their words
      !/(^|\/)(node_modules|frozen|corpus|fixtures)\//.test(file) &&
      // what is gone is named where that is said, and here
      !/^(CHANGELOG\.md|shared\/rules\/CHANGES\.md|test\/http\/wordings\.test\.ts)$/.test(file),
  );

  it('stands nowhere in code, pages, packs, tests and docs', () => {
    expect(texts.length).toBeGreaterThan(1000);
    expect(
      texts.flatMap((file) =>
        givenUpIn(readFileSync(new URL(file, root), 'utf8')).map((word) => `${file}: ${word}`),
      ),
    ).toEqual([]);
  });

  it.each([
    ['最近的可行改动：标准状态', '最近的可行改动'],
    ['The smallest change would be', 'smallest change'],
    ['申报状态为formal_examination', '申报状态为f'],
    ['本次申报可选：intelligent_manufacturing', '本次申报可选：i'],
    ['截止后 30 分钟内仍可提交', '截止后 3'],
  ])('is found where it is put back: %s', (text, word) => {
    expect(givenUpIn(text)).toEqual([word]);
  });
});

/** Wordings that say what is not so, or that people did not understand, in both languages. */
function givenUpIn(text: string): string[] {
  return text.match(GIVEN_UP) ?? [];
}

describe('what `pilots` prints', () => {
  const url = serve(openDoors());
  const folder = mkdtempSync(join(tmpdir(), 'pilots-'));
  const cloud = join(folder, 'cloud.json');
  let printed = '';
  let failed: readonly string[] = [];

  beforeAll(async () => {
    writeFileSync(cloud, JSON.stringify({ api: url(), tokenEndpoint: `${url()}/token` }));
    const facts = join(folder, 'facts.json');
    writeFileSync(
      facts,
      JSON.stringify({
        applicant: { legalPerson: true, orgType: 'other' },
        standard: { status: 'withdrawn' },
        materials: { M2: { provided: false }, M3: { provided: false } },
      }),
    );
    const nothing = join(folder, 'nothing.json');
    writeFileSync(nothing, '{}');
    const packs = new Set(publishedPacks().map(({ ref }) => ref.id));
    const asked = [
      ['assess', facts, '--call', 'sample-2026'],
      ['assess', nothing, '--call', 'sample-2026'],
      ...[...packs].map((id) => ['rules', id]),
      ...['claim', 'release', 'dispute', 'decide'].map((verb) => ['help', verb]),
    ];
    const answers = [];
    for (const words of asked) answers.push(await runAt(cloud, words));
    printed = answers.map(({ said }) => said).join('\n');
    failed = answers.filter(({ code }) => code !== 0).map(({ complaints }) => complaints);
  });

  it('is printed for all that was asked', () => {
    expect(failed).toEqual([]);
  });

  it.each([
    ['样本轮次', '演示轮次申报规则（非主管部门发布）'],
    ['满足条款还需', '满足该条还需'],
    ['硬性条件', '必备条件'],
    ['优先支持', '2024年为“重点遴选”'],
    ['配置', '本次申报安排'],
    ['程序 process', '推荐部门职责'],
    ['读自通知', '据通知的转载文本，未与原件核对'],
    ['由相邻年份推断', '参照相邻年度通知推定'],
    ['未找到出处', '暂未查到原文'],
    ['放回', '取消认领'],
    ['领取', '认领'],
    ['申诉', '申请复核'],
    ['空白检索结论', '经检索，尚无同类国家标准、行业标准'],
    ['：技术内容原则一致', '国家标准与本团体标准技术内容原则一致'],
    ['提交汇总表。', '提交《团体标准应用示范项目汇总表》（附件1）。'],
    ['提交申报书。', '提交《团体标准应用示范项目申报书》（附件2）'],
    ['条文所列类型以“等”结尾，而以', '用统一社会信用代码前两位判断是否社会团体是推断'],
    ['本单位本次申报项数', '本单位本次申报项目数'],
    ['实施日期 date of implementation（', '实施日期 date of implementation：以标准封面为准（'],
  ])('does not say %s, but %s', (old, better) => {
    expect(printed).not.toContain(old);
    expect(printed).toContain(better);
  });

  it('leads with what a clause says, and never with its number', () => {
    expect(printed).not.toMatch(/^(- )?[A-Z]+\d{4}-[A-Z]\d/m);
  });
});

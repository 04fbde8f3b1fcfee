import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Citation } from '../../../shared/domain/rules/clause.ts';
import { SourceDocument } from '../../../shared/domain/rules/source.ts';
import { checkPack } from '../../../cli/packs/check.ts';
import { PACKS, readPackFolder } from '../../../cli/packs/folder.ts';
import { type Replaced, aGoodPack, aNewPack, aPack, fillIn } from '../../support/packs.ts';
import { runAt } from '../../support/pilots.ts';
import { FaultyPack, packFolders, packOf } from '../../../cli/packs/resolved.ts';
import { writeNewPack } from '../../../cli/packs/new-pack.ts';

const faultsOf = (folder: string) => checkPack(readPackFolder(folder)).faults;

/** Its faults, each without the folder before the name of the file. */
const told = (...replaced: readonly Replaced[]) =>
  faultsOf(aPack(...replaced)).map((fault) => fault.replace(/^.*\/(?=[a-z]+\.yaml)/, ''));

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'ftp://example.org/a',
  'https://a:b@example.org',
])('a citation and a document lead to pages alone, not to %s', (address) => {
  const [of, copy] = [Citation.shape.url, SourceDocument.shape.copies.element.shape.address];

  for (const at of [of, copy]) expect(at.safeParse(address).success).toBe(false);
  for (const at of [of, copy]) expect(at.safeParse('http://example.org/样例').success).toBe(true);
});

it('a pack is read in UTF-8 alone, with or without the mark that Windows puts before it', () => {
  const folder = aPack();
  const path = join(folder, 'clauses.yaml');
  const bytes = readFileSync(path);

  writeFileSync(path, Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
  expect(faultsOf(folder)).toEqual([]);
  // 项目 in GB 18030
  writeFileSync(path, Buffer.concat([bytes, Buffer.from('# '), Buffer.from('cfeec4bf', 'hex')]));
  expect(() => readPackFolder(folder)).toThrow(`${path} is not UTF-8`);
});

/** The line by which the pack of these tests says its version. */
const [VERSION = ''] =
  /^version: \d+$/m.exec(readFileSync(join(aPack(), 'pack.yaml'), 'utf8')) ?? [];
const MATERIALS = '../templates/materials.yaml';
const STANDARD = '../templates/standard.yaml';
const A4 = 'template: implemented-months\n';
const REMEDY = `${A4}  remedy:\n    zh: 最迟应于2022年12月31日实施。\n    en: In force by <lastEligible>.\n`;

it('a copy that was kept says by its hash which bytes were read; the others say nothing', () => {
  const address = "address: 'https://huaxiataike.com/news/58242.html'";
  const kept = aPack(['pack.yaml', address, `${address}, sha256: ${'ab'.repeat(32)}`]);
  const documents = packOf(readPackFolder(kept)).documents ?? [];
  const hashes = documents.flatMap(({ copies }) => copies.map(({ hash }) => hash));

  expect(hashes.filter((hash) => hash !== null)).toEqual(['ab'.repeat(32)]);
  expect(told(['pack.yaml', address, `${address}, sha256: ABC`])).toEqual([
    expect.stringMatching(/^pack\.yaml:\d+ .*\/sha256：/),
  ]);
});

describe('a pack in YAML', () => {
  it('that is none is told with file and line to whoever generates what follows from it', () => {
    const folder = aPack(['clauses.yaml', 'kind: hard', 'kin: hard']);
    const resolved = () => packOf(readPackFolder(folder));

    expect(resolved).toThrow(FaultyPack);
    expect(resolved).toThrow(/clauses\.yaml:\d+ /);
  });

  it.each(packFolders())('has no fault as it comes with the code: %s', (name) => {
    expect(faultsOf(join(PACKS, name))).toEqual([]);
  });

  it.each<readonly [string, Replaced, RegExp]>([
    ['no YAML', ['pack.yaml', VERSION, 'version: ['], /^pack\.yaml:\d+ 不是 YAML/],
    ['a key twice', ['pack.yaml', VERSION, `${VERSION}\n${VERSION}`], /^pack\.yaml:4 不是/],
    ['a wrong type', ['pack.yaml', VERSION, "version: '4'"], /^pack\.yaml:3 \/version：/],
    [
      'a field misspelt',
      ['clauses.yaml', 'kind: hard', 'kin: hard'],
      /^clauses\.yaml:1 \/0\/kind：必须填写/,
    ],
    [
      'a cut-off on a day that never comes',
      ['pack.yaml', "cutoff: '2024-06-30'", "cutoff: '2024-06-31'"],
      /^pack\.yaml:\d+ \/parameters\/cutoff：日历上没有这一天/,
    ],
    [
      'an unknown fact that is asked besides',
      ['clauses.yaml', A4, `${A4}  requires: extra.validTo == "a"\n`],
      /^clauses\.yaml:\d+ \/\d+\/requires：.*validTo/,
    ],
    ['no source', ['clauses.yaml', /  source: .*\n/, ''], /^clauses\.yaml:1 \/0\/source：必须填写/],
    [
      'a document unknown',
      ['clauses.yaml', 'miit-2024', 'miit-1'],
      /:4 \/0\/source\/document：.*list/,
    ],
    [
      'an address that is no page',
      ['pack.yaml', 'https://huaxiataike.com/news/58242.html', 'javascript:alert(1)'],
      /^pack\.yaml:16 .*\/address：.*http/,
    ],
    [
      'a copy unknown',
      ['clauses.yaml', 'copy: S24,', 'copy: S99,'],
      /:4 \/0\/source\/copy：.*address/,
    ],
    [
      'read nowhere',
      ['clauses.yaml', 'copy: S24, ', ''],
      /:4 \/0\/source\/read：.*where it was read/,
    ],
    [
      'a copy of what was not read',
      ['clauses.yaml', 'read: source', 'read: ours'],
      /:4 \/0\/source\/read/,
    ],
    [
      'no such template',
      ['clauses.yaml', 'legal-person', 'legal'],
      /:2 \/0\/template：.*No template/,
    ],
    [
      'a name of no value',
      [STANDARD, '<lastEligible>实施', '<lastDay>实施'],
      /^standard\.yaml:\d+ .*<lastDay>/,
    ],
    [
      'a condition misspelt',
      [MATERIALS, 'materials.M1.sealed', 'materials.M1.seald'],
      /^materials\.yaml:\d+ \/registration-certificate\/requires：.*seald/,
    ],
    [
      'an example that fails',
      [MATERIALS, '- met: a sealed copy', '- unmet: a sealed copy'],
      /^materials\.yaml:\d+ .*\/examples\/0：.*met, not unmet/,
    ],
    [
      'a fact of a wrong type',
      [MATERIALS, 'sealed: true }', 'sealed: 1 }'],
      /^materials\.yaml:\d+ .*\/examples\/0/,
    ],
    [
      'the same id twice',
      ['clauses.yaml', 'id: A2', 'id: A1'],
      /^clauses\.yaml:\d+ \/1\/id：.*occurs twice/,
    ],
    [
      'what is not filled in',
      ['pack.yaml', "'2024-06-30'", '待填'],
      /^pack\.yaml:\d+ \/parameters\/cutoff：还没有填写/,
    ],
  ])('is told with file, line and what to do: %s', (_, replaced, sentence) => {
    const [first = '', ...more] = told(replaced);

    expect(first).toMatch(sentence);
    expect(first).not.toContain('\n');
    expect(more.length).toBeLessThan(6);
  });

  it('tells where a condition or an example takes what is asked besides for another type', () => {
    const asked = (kind: string) =>
      [
        'pack.yaml',
        'documents:\n',
        `extra:\n  - { id: months, kind: ${kind}, label: { zh: 月数, en: months }, nature: given }\ndocuments:\n`,
      ] as const;
    const examples = ['met: { months: 3 }', 'unmet: { months: 4 }', 'undetermined: {}'].map(
      (each) => each.replace(/: (.*)/, ': x, facts: { extra: $1 } }').replace(/^/, '    - { '),
    );
    const clause = (facts: readonly string[]) =>
      [
        'clauses.yaml',
        A4,
        ['requires: extra.months <= 3', '  examples:', ...facts, ''].join('\n'),
      ] as const;
    const odd = examples.map((each) => each.replace('months: 4', 'months: four'));

    expect(told(asked('number'), clause(examples))).toEqual([]);
    expect(told(asked('date'), clause(examples))).toEqual([
      expect.stringMatching(/^clauses\.yaml:\d+ \/3\/requires：.*no such overload/),
    ]);
    expect(told(asked('number'), clause(odd))).toEqual([
      expect.stringMatching(/^clauses\.yaml:\d+ \/3\/examples\/1\/facts\/extra\/months：类型应为/),
    ]);
    expect(told(asked('choice'))).toEqual([
      expect.stringMatching(/^pack\.yaml:\d+ \/extra\/0\/choices：选择题/),
    ]);
  });

  it('says of a missing file which one', () => {
    expect(() => readPackFolder(join(PACKS, 'pp1999'))).toThrow(/pp1999\/pack\.yaml。 There is no/);
  });
});

describe('words of another year', () => {
  it.each<readonly [string, Replaced, RegExp]>([
    ['the title', ['pack.yaml', 'zh: <year>年', 'zh: 2023年'], /^pack\.yaml:5 \/title\/zh：“2023”/],
    ['the number of the notice', ['pack.yaml', '〔2024〕257号', '〔2023〕165号'], /number：“2023”/],
    ['the key of the notice', ['pack.yaml', 'hb-2024:', 'hb-2023:'], /documents\/hb-2023：“2023”/],
    ['the cut-off', ['pack.yaml', "'2024-06-30'", "'2023-06-30'"], /\/parameters\/cutoff：“2023”/],
    [
      'the date in a remedy',
      ['clauses.yaml', A4, REMEDY],
      /^clauses\.yaml:\d+ \/3\/remedy\/zh：“2022”/,
    ],
    [
      'the date in a template',
      [STANDARD, '<lastEligible>实施', '2023年12月31日实施'],
      /^standard\.yaml:\d+ .*zh：“2023”/,
    ],
    [
      'the wording',
      ['clauses.yaml', '为2024年6月30日', '为2023年6月30日'],
      /^clauses\.yaml:\d+ \/3\/says\/zh/,
    ],
    [
      'a day without its year',
      ['clauses.yaml', '为2024年6月30日', '为8月31日'],
      /\/3\/says\/zh：“8月31日”/,
    ],
    [
      'the materials’ clauses',
      ['clauses.yaml', 'zh: 团体标准应用示范项目汇总表', 'zh: 2023年汇总表'],
      /\/15\/says\/zh：“2023”/,
    ],
  ])('are refused where they stand: %s', (_, replaced, sentence) => {
    const faults = told(replaced);

    expect(faults.filter((fault) => sentence.test(fault))).toHaveLength(1);
  });

  it('are let through where they are excused with a reason, and an idle excuse is told', () => {
    const stale = ['clauses.yaml', 'zh: 工业和信息化领域', 'zh: 同2023年'] as const;
    const excuse = [
      'pack.yaml',
      'excused:\n',
      'excused:\n  - words: 同2023年\n    because: x\n',
    ] as const;

    expect(told(stale)).toHaveLength(1);
    expect(told(stale, excuse)).toEqual([]);
    expect(told(excuse)).toEqual([expect.stringMatching(/^pack\.yaml:\d+ \/excused\/0\/words/)]);
  });

  it('are a day of this pack where it has the same', () => {
    expect(told(['clauses.yaml', 'zh: 工业和信息化领域', 'zh: 截至6月30日'])).toEqual([]);
  });
});

describe('pilots pack', () => {
  const nowhere = join(tmpdir(), 'no-cloud.json');

  it('checks a folder without a network, and answers no where it has faults', async () => {
    const good = await runAt(nowhere, ['pack', 'check', aPack()]);
    const bad = await runAt(nowhere, ['pack', 'check', aPack(['pack.yaml', '<year>年', '2023年'])]);

    expect(good).toMatchObject({ code: 0, complaints: '' });
    expect(good.said).toContain('nothing is wrong');
    expect(bad.code).toBe(1);
    expect(bad.complaints).toContain('pack.yaml:5 /title/zh');
  });

  it('makes a new pack of one that comes with the code, by its id', async () => {
    const out = join(mkdtempSync(join(tmpdir(), 'pilots-pack-')), 'next');
    const made = await runAt(nowhere, [
      'pack',
      'new',
      '--from',
      'PP2024',
      '--id',
      'PP2027',
      '--out',
      out,
    ]);

    expect(made).toMatchObject({ code: 0, complaints: '' });
    expect(readFileSync(join(out, 'pack.yaml'), 'utf8')).toContain('id: PP2027');
  });
});

describe('a new pack from an earlier one', () => {
  it('tells of every place that is to be filled in, and claims nothing was read', () => {
    const faults = faultsOf(aNewPack());

    // the day of publication, and how each of 23 clauses was read
    expect(faults).toHaveLength(24);
    expect(faults.filter((fault) => fault.includes('还没有填写'))).toHaveLength(24);
  });

  it('tells, once filled in, of what still speaks of the earlier year', () => {
    const folder = aNewPack();
    fillIn(folder);

    const places = faultsOf(folder).map((fault) => /(\/\d+\/.*?)：/.exec(fault)?.[1]);
    expect(places).toEqual([
      '/21/source/document',
      '/22/source/document',
      '/3/says/zh',
      '/21/source/document',
      '/21/says/en',
      '/22/source/document',
    ]);
  });

  it('is good once those are corrected, with everything derived', () => {
    const folder = aGoodPack();

    const { pack, faults } = checkPack(readPackFolder(folder));
    expect(faults).toEqual([]);
    expect(pack?.title.zh).toBe('2027年百项团体标准应用推广典型案例申报规则');
    const remedy = pack?.clauses.find(({ id }) => id === 'PP2027-A4')?.remedy;
    expect(remedy?.zh).toContain('最迟应于2026年12月31日实施');
  });

  it('is written over nothing, and under no id that is none', () => {
    const folder = aPack();

    expect(() => writeNewPack(folder, { id: 'PP2027', out: folder })).toThrow(/已存在/);
    expect(() => writeNewPack(folder, { id: '2027', out: `${folder}-x` })).toThrow(/不能作编号/);
  });
});

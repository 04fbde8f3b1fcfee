import { expect, it } from 'vitest';
import { packById } from '../../../shared/rules/packs/registry.ts';
import { Cited } from '../../../web/parts/text/cited.tsx';
import { Documents } from '../../../web/parts/text/documents.tsx';
import { LAWS } from '../../../shared/rules/packs/laws.ts';
import type { GivenPack } from '../../../web/data/answers.ts';
import { seen } from '../rendered.tsx';

const packOf = (id: string) => packById(id)?.pack as unknown as GivenPack['pack'];
const compared: GivenPack['compared'] = [
  {
    document: 'miit-2023',
    by: 'admin-1',
    at: '2026-11-25T10:00:00.000+08:00',
    result: 'agrees',
    note: '样例',
  },
];

const laws = LAWS as GivenPack['laws'];

it('the documents of a pack name who compared them, and what was not found of them', () => {
  const text = seen(<Documents pack={packOf('PP2023')} laws={laws} compared={compared} />);

  expect(text).toContain('工信厅科函〔2023〕165号 · 标题未查到');
  expect(text).toContain('已由 admin-1 于2026年11月25日与原件核对一致');
  expect(seen(<Documents pack={packOf('ADOPTION-2023')} laws={laws} compared={[]} />)).toContain(
    '文号未查到',
  );
});

it('the laws stand beside them: which articles, how they were read, and what nobody recorded', () => {
  const onLaw = [{ ...compared[0], document: 'civil-code' }] as typeof compared;
  const text = seen(<Documents pack={packOf('PP2023')} laws={laws} compared={onLaw} />);
  const [, law = ''] = text.split('《标准化法》');

  expect(law).toContain('文号未查到 · 2017年11月4日 ·');
  expect(law).toContain('据转载文本，未与原件核对 · 所读文本的网址没有记录');
  expect(law.split('《民法典》')[1]).toMatch(
    /日期未查到 · 第二百零一条至.*据转载文本，已于2026年11月25日与原件核对一致/,
  );
  expect(law.split('上海市的有关规定')[1]).toContain('暂未查到原文');
});

it('the hash of what was read is shown where it was kept, and nothing of it where not', () => {
  const pack = packOf('PP2023');
  const [document] = pack.documents ?? [];
  const kept = document?.copies.map((copy) => ({ ...copy, hash: 'ab'.repeat(32) }));
  const withHash = { ...pack, documents: [{ ...document, copies: kept }] } as typeof pack;
  const textOf = (each: typeof pack) => seen(<Documents pack={each} laws={laws} compared={[]} />);

  expect(textOf(withHash)).toContain(`所读文本的SHA-256：${'ab'.repeat(32)}`);
  expect(textOf(pack)).not.toContain('SHA-256');
});

it('what was not found is said in the language of whoever reads, and in no other', () => {
  for (const id of ['ADOPTION-2023', 'PP2020', 'PP2021', 'PP2024']) {
    const pack = packOf(id);
    const [english, chinese] = (['en', 'zh-CN'] as const).map((language) =>
      seen(<Documents pack={pack} laws={laws} compared={[]} />, language),
    );

    expect(english).not.toContain('未查到');
    expect(english).toContain('《标准化法》（2018年1月1日起施行） · issuer not found · number');
    expect(chinese).toContain('《标准化法》（2018年1月1日起施行） · 发布机关未查到 · 文号未查到');
    for (const { citation } of pack.clauses) {
      const cited = seen(<Cited citation={citation} compared={[]} />, 'en');
      expect(cited).not.toContain('未查到');
      expect(/文号.*未查到/.test(citation.document)).toBe(cited.includes('number not found'));
    }
  }
});

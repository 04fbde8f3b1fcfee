import { describe, expect, it } from 'vitest';
import { pilotsClient } from '../../../shared/client/client.ts';
import { assess } from '../../../shared/rules/judging/assess.ts';
import { packById } from '../../../shared/rules/packs/registry.ts';
import { ApiContext } from '../../../web/data/api.ts';
import type { Assessment } from '../../../web/form/judging.ts';
import { FACT_FIELDS } from '../../../infra/pages/fact-fields.ts';
import { factsAsked } from '../../../web/form/asked.ts';
import { Advice } from '../../../web/public/check/advice.tsx';
import { askedInCheck, judgedInCheck, labelInCheck } from '../../../web/public/check/in-check.ts';
import { seen } from '../rendered.tsx';

const pack = packById('SAMPLE-2026');
if (!pack) throw new Error('no pack');
const asked = factsAsked(pack.pack, FACT_FIELDS);
const api = pilotsClient({ baseUrl: 'http://127.0.0.1:9' });

/** What the page of a check says of some facts. */
function adviceOn(facts: object): string {
  const judged = assess(facts, pack as NonNullable<typeof pack>) as unknown as Assessment;
  const judgement = judgedInCheck(judged, asked);
  return seen(
    <ApiContext.Provider value={api}>
      <Advice judgement={judgement} steps={[]} callId="sample-2026" />
    </ApiContext.Provider>,
  );
}

const NATURES =
  '可自行决定的（申报途径、推荐部门、材料、承诺、申报类别、优先级）可以更改；填写的编号、代码和日期，请对照封面核对；既成事实照实填写，不建议改动。';

describe('the end of a check', () => {
  it('says what can be chosen, what is to be looked at again, and what is never advised', () => {
    expect(adviceOn({ standard: { implementedOn: '2026-05-01' } })).toContain(NATURES);
  });

  it('asks for no other fact of a withdrawn standard', () => {
    const text = adviceOn({ standard: { status: 'withdrawn' } });

    expect(text).toContain('现行有效');
    expect(text).not.toMatch(/(改为|更改为|变更为)/);
  });

  it('cites each clause as it was read, and says that no measures were found', () => {
    const text = adviceOn({ standard: { status: 'withdrawn' } });

    expect(text).toContain('团体标准应用示范项目的管理办法没有查到');
    expect(text).toMatch(/本系统所加|据通知的转载文本，未与原件核对|参照相邻年度通知推定/);
  });
});

describe('the words of a check', () => {
  const DONE = /已提交|已加盖|已签字|provided$|(?<!will )bear|is signed/;

  it('say of nothing that it was handed in or sealed, as those of a filing do', () => {
    const labels = asked.map(({ label }) => label).filter(({ zh }) => DONE.test(zh));
    expect(labels.length).toBeGreaterThan(8);

    for (const { label } of askedInCheck(FACT_FIELDS))
      expect(`${label.zh} ${label.en.replace(/will be provided$/, '')}`).not.toMatch(DONE);
  });

  it('are changed in both languages or in none', () => {
    for (const { label } of FACT_FIELDS) {
      const { zh, en } = labelInCheck(label);
      expect([label.zh, zh === label.zh]).toEqual([label.zh, en === label.en]);
    }
    const [sealed] = FACT_FIELDS.filter(({ path }) => path === 'materials.M1.sealed');
    expect(sealed && labelInCheck(sealed.label)).toEqual({
      zh: '申报时登记证书复印件将加盖公章',
      en: 'the copy of the certificate will bear the official seal',
    });
  });

  it('are those of the advice as well', () => {
    const text = adviceOn({
      materials: { M1: { provided: true, sealed: false }, M2: { provided: false } },
    });

    expect(text).toContain('申报时可提供汇总表：办妥后由“否”改为“是”');
    expect(text).toContain('申报时登记证书复印件将加盖公章');
    expect(text).not.toMatch(/已提交|已加盖/);
  });
});

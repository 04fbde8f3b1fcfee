import { describe, expect, it } from 'vitest';
import { pilotsClient } from '../../../shared/client/client.ts';
import { assess } from '../../../shared/rules/judging/assess.ts';
import { packById } from '../../../shared/rules/packs/registry.ts';
import { ApiContext } from '../../../web/data/api.ts';
import type { Assessment } from '../../../web/form/judging.ts';
import { Advice } from '../../../web/public/check/advice.tsx';
import { seen } from '../rendered.tsx';

const pack = packById('SAMPLE-2026');
if (!pack) throw new Error('no pack');
const api = pilotsClient({ baseUrl: 'http://127.0.0.1:9' });

/** What the page of a check says of some facts. */
function adviceOn(facts: object): string {
  const judgement = assess(facts, pack as NonNullable<typeof pack>) as unknown as Assessment;
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

import { expect, it } from 'vitest';
import { ClausePanel } from '../../../web/association/filing/clause-panel.tsx';
import type { Judged } from '../../../web/form/content/judged.ts';
import type { FormSection } from '../../../web/form/sections.ts';
import { seen } from '../rendered.tsx';

const section = {
  id: 'content',
  fields: [{ pointer: '/technicalContent' }, { pointer: '/keyField' }],
} as unknown as FormSection;
const saidOf = (...pointers: readonly string[]) =>
  seen(
    <ClausePanel
      section={section}
      judged={
        {
          assessment: {
            verdict: 'incomplete',
            questions: [{ path: 'filing.route' }],
            findings: [],
          },
          faults: pointers.map((pointer) => ({ pointer })),
        } as unknown as Judged
      }
      compared={[]}
    />,
  );

it('tells what clauses need from what submission needs of the page', () => {
  const clauses = '必备条件所需的内容，本页还差 0 项；整份申报还差 1 项';
  expect(saidOf('/technicalContent', '/keyField/id', '/promotionPlan')).toContain(
    `${clauses} 提交所需的内容，本页还有 2 项待补齐或改正`,
  );
  expect(saidOf('/promotionPlan')).toContain(clauses);
  expect(saidOf('/promotionPlan')).not.toContain('提交所需');
});

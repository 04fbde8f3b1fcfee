import { expect, it } from 'vitest';
import { packById } from '../../../shared/rules/packs/registry.ts';
import { Documents } from '../../../web/parts/text/documents.tsx';
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

it('the documents of a pack name who compared them, and what was not found of them', () => {
  const text = seen(<Documents pack={packOf('PP2023')} compared={compared} />);

  expect(text).toContain('工信厅科函〔2023〕165号 · 标题未查到');
  expect(text).toContain('已由 admin-1 于2026-11-25与原件核对一致');
  expect(seen(<Documents pack={packOf('ADOPTION-2023')} compared={[]} />)).toContain('文号未查到');
});

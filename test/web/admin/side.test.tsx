import { describe, expect, it } from 'vitest';
import { packById } from '../../../shared/rules/packs/registry.ts';
import type { Clause } from '../../../web/data/answers.ts';
import { clauseChanges } from '../../../shared/domain/rules/clause-changes.ts';
import { Named, Side } from '../../../web/admin/packs/side.tsx';
import { seen } from '../rendered.tsx';

const clausesOf = (id: string) => (packById(id)?.pack.clauses ?? []) as unknown as Clause[];

describe('what differs between two packs', () => {
  it('is told by the names of parts, kinds and readings, and never by a pointer', () => {
    const changed = clauseChanges(clausesOf('PP2018'), clausesOf('PP2024'));
    const text = changed
      .flatMap((of) => [
        <Side of={of} side="before" conditions={{}} />,
        <Side of={of} side="after" conditions={{}} />,
      ])
      .map((side) => seen(side))
      .join('\n');

    expect(text).toMatch(/文件 工信厅科函〔2024〕257号/);
    expect(text).toMatch(/读取方式 据通知的转载文本，未与原件核对/);
    expect(text).not.toMatch(/所据文件的编号|says|citation|referWhen|appliesWhen|remedy|not_found/);
  });

  it('has each clause by what it says, with its number behind', () => {
    const [clause] = clausesOf('PP2024');

    expect(clause && seen(<Named clause={clause} />)).toMatch(/^\p{Script=Han}.* PP2024-A1$/u);
  });
});

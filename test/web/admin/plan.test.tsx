import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { callIn } from '../../../web/admin/apply/call-files.ts';
import { PlanTable } from '../../../web/admin/apply/plan-table.tsx';
import { remarksIn } from '../../../web/admin/apply/remarks.ts';
import { pack } from '../../rules/facts.ts';
import { seen } from '../rendered.tsx';

const NEXT = sampleCall(new Date('2027-06-01T00:00:00Z'));

/** What the page of a new call's plan says, from files that state it with something changed. */
function planned(changes: object): string {
  const read = callIn([{ name: 'call.json', text: JSON.stringify({ ...NEXT, ...changes }) }]);
  if (!read.ok) throw new Error(read.why.en);
  const { definition } = read;
  const remarks = remarksIn(definition, pack('SAMPLE-2026').pack, []);
  const plan = { definition, there: null, changes: [], remarks };
  return seen(<PlanTable plan={plan} isSending={false} apply={() => {}} />);
}

describe('the plan of a call on its page', () => {
  it.each([
    {
      what: 'name',
      changes: { name: { zh: '2024年示范项目', en: 'Pilots' } },
      says: '写的是2024年',
    },
    {
      what: 'number',
      changes: { documentNumber: '工信厅科函〔2023〕1号' },
      says: '写的是2023年',
    },
    {
      what: 'materials',
      changes: { materials: [{ ...NEXT.materials[0], clause: 'PP2019-A1' }] },
      says: '所引条款 PP2019-A1 不在本通知的规则集中',
    },
    {
      what: 'grace',
      changes: { window: NEXT.window && { ...NEXT.window, graceMinutes: 0 } },
      says: '未设宽限时间',
    },
  ])('names a stale $what', ({ changes, says }) => {
    const said = planned(changes);

    expect(said).toContain('请核对');
    expect(said).toContain(says);
  });

  it('names none of what nothing is odd about', () => {
    const name = { zh: '团体标准应用示范项目', en: 'Pilots' };
    const window = NEXT.window && { ...NEXT.window, graceMinutes: 10 };
    const rulePack = { ...NEXT.rulePack, id: 'PP2027' };
    const plain = { name, rulePack, window, documentNumber: null, issuedOn: null };
    // its pack is of an earlier year, and so is its cut-off
    expect(planned(plain).match(/写的是|所引条款|未设宽限/g)).toBeNull();
  });

  it('leaves to the API what lacks its parts', () => {
    for (const changes of [
      { name: '没有英文' },
      { rulePack: null },
      { materials: '无' },
      { issuedOn: 2024 },
    ])
      expect(planned(changes)).not.toContain('请核对');
  });
});

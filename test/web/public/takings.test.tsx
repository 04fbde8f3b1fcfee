import { expect, it } from 'vitest';
import { Takings, takingsAsCsv } from '../../../web/calls/exports/takings-part.tsx';
import { chinese, seen } from '../rendered.tsx';

const taking = {
  exportId: `exp_${'2'.repeat(17)}_${'a'.repeat(20)}`,
  kind: 'applications',
  format: 'xlsx',
  at: '2026-11-20T10:00:00.000+08:00',
  role: 'examiner',
  organisation: '=样例单位',
  subject: 'person-11',
} as const;

it('shows who took which file of a call, and offers it for a spreadsheet', () => {
  const shown = seen(<Takings takings={[taking]} callId="sample-2026" />);

  expect(shown).toContain('申报一览 · XLSX person-11 · =样例单位');
  expect(shown).toContain('存为表格（CSV）');
  expect(seen(<Takings takings={[]} callId="sample-2026" />)).not.toContain('CSV');
});

it('is saved with the moment and the id of the export, no cell a formula', () => {
  const [head, line] = takingsAsCsv([taking], chinese).trim().split('\r\n');

  expect(head).toContain('"单位","何时","导出编号"');
  expect(line).toBe(
    `"申报一览 · XLSX","person-11","'=样例单位","${taking.at}","${taking.exportId}"`,
  );
});

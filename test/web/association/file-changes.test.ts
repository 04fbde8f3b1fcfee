import { describe, expect, it } from 'vitest';
import { fileChangeText } from '../../../web/association/correction/file-change-text.ts';
import type { Declared } from '../../../web/association/filing/declared-file.ts';
import { fileChanges } from '../../../web/form/content/file-changes.ts';
import { chinese } from '../rendered.tsx';

const materials = [
  { kind: 'M1', name: { zh: '登记证书', en: 'Certificate' }, many: false },
  { kind: 'M6', name: { zh: '应用证明', en: 'Proof of use' }, many: true },
] as unknown as Parameters<typeof fileChanges>[0]['materials'];
const file = (kind: 'M1' | 'M6', name: string, said: Partial<Declared> = {}): Declared => ({
  kind,
  name,
  mediaType: 'application/pdf',
  size: 607,
  sha256: `digest of ${name}`,
  ...said,
});
const certificate = file('M1', '证书.pdf', { sealed: true });
const proof = file('M6', '证明.pdf');
const texts = (filed: readonly Declared[], now: readonly Declared[]) =>
  fileChanges({ materials }, filed, now).map((change) => fileChangeText(change, chinese));

describe('what became of the files since they were filed', () => {
  it('is nothing where all are the same, in whatever order', () => {
    expect(texts([certificate, proof], [proof, { ...certificate }])).toEqual([]);
  });

  it.each([
    [[proof], [], '应用证明：移除 证明.pdf'],
    [[], [proof], '应用证明：新增 证明.pdf'],
    [[proof], [file('M6', '新证明.pdf')], '应用证明：证明.pdf 换为 新证明.pdf'],
    [[proof], [{ ...proof, sealed: true }], '应用证明：证明.pdf 的说明改为 证明.pdf（已加盖公章）'],
    [
      [proof],
      [{ ...proof, statedNumber: 'T/CNTAC 1-2019' }],
      '应用证明：证明.pdf 的说明改为 证明.pdf（文件载明的编号 T/CNTAC 1-2019）',
    ],
  ])('names material and file, and those alone (%#)', (was, is, expected) => {
    expect(texts([certificate, ...was], [certificate, ...is])).toEqual([expected]);
  });

  it('takes a file that moved to another material for removed there and added here', () => {
    expect(texts([proof], [{ ...proof, kind: 'M1' }])).toEqual([
      '登记证书：新增 证明.pdf',
      '应用证明：移除 证明.pdf',
    ]);
  });
});

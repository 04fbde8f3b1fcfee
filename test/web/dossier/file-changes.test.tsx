import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../../shared/domain/application/changes.ts';
import { FileChanges } from '../../../web/dossier/file-changes.tsx';
import type { Dossier } from '../../../web/dossier/review-view.ts';
import type { Content } from '../../../web/form/content/pointer.ts';
import { seen } from '../rendered.tsx';

type Declared = NonNullable<Content['materials']>[number];

const materials = [
  { kind: 'M1', name: { zh: '登记证书', en: 'Certificate' }, many: false },
  { kind: 'M6', name: { zh: '应用证明', en: 'Proof of use' }, many: true },
];
const call = { materials } as unknown as Dossier['call'];
const file = (kind: Declared['kind'], name: string, digit: string, size: number): Declared => ({
  kind,
  name,
  mediaType: 'application/pdf',
  size,
  sha256: digit.repeat(64),
});

const shown = (was: readonly Declared[], is: readonly Declared[], language?: 'en') => {
  const content = (files: readonly Declared[]) => ({ materials: [...files] }) as Content;
  const changes = changesBetween(content(was), content(is));
  const view = { content: content(is), changes } as unknown as Dossier['view'];
  return seen(<FileChanges call={call} view={view} />, language);
};

const certificate = file('M1', '证书.pdf', 'a', 607_000);
const proof = file('M6', '证明.pdf', 'b', 2_000_000);

describe('the files that a correction changed', () => {
  it('are none where it changed none', () => {
    expect(shown([certificate, proof], [certificate, proof])).toBe('');
  });

  it('stand with name, size and digest, old beside new', () => {
    const text = shown([certificate, proof], [{ ...certificate, sealed: true }, proof]);
    expect(text).toContain(
      `登记证书 文件未变，说明改动 退回时 证书.pdf · 607 kB SHA-256 ${'a'.repeat(64)} ` +
        `现在 证书.pdf（已加盖公章） · 607 kB SHA-256 ${'a'.repeat(64)}`,
    );
    expect(text).not.toContain('应用证明');
  });

  it('are replaced, added or removed, each by its material', () => {
    const other = file('M6', '新证明.pdf', 'c', 3_400_000);
    expect(shown([certificate, proof], [certificate, other], 'en')).toContain(
      `Proof of use replaced When returned 证明.pdf · 2 MB SHA-256 ${'b'.repeat(64)} ` +
        `Now 新证明.pdf · 3.4 MB SHA-256 ${'c'.repeat(64)}`,
    );
    expect(shown([certificate], [certificate, other])).toContain('应用证明 新增 退回时 没有 现在');
    expect(shown([proof, certificate], [certificate])).toContain('应用证明 移除 退回时 证明.pdf');
  });
});

import { describe, expect, it } from 'vitest';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { packById } from '../../../shared/rules/packs/registry.ts';
import { materialMeant } from '../../../web/association/correction/material-meant.ts';
import { filesOpen } from '../../../web/association/filing/locked.ts';
import { Materials } from '../../../web/association/filing/materials.tsx';
import type { Call, RulePack } from '../../../web/data/answers.ts';
import { materialPlaces, placeOfMaterial } from '../../../web/form/content/materials.ts';
import { aContent } from '../../support/filing.ts';
import { seen } from '../rendered.tsx';

const call = sampleCall(new Date('2026-11-25T00:00:00Z')) as unknown as Call;
const pack = packById('SAMPLE-2026')?.pack as unknown as RulePack;
const filed = aContent();
const files = filed.materials ?? [];
const at = (kind: string) => files.findIndex((file) => file.kind === kind);
const ofForm = `/materials/${at('M3')}`;

const meant = (pointer: string, clause: string) =>
  materialMeant({ pointer, clause }, call, { filed, pack });

describe('a defect of one material', () => {
  it('can name each file that was filed, by its material and its own name', () => {
    const places = materialPlaces(call, files);

    expect(places).toHaveLength(files.length);
    expect(places.find(({ pointer }) => pointer === ofForm)?.name.zh).toBe(
      `团体标准应用示范项目申报书（附件2）（${files[at('M3')]?.name}）`,
    );
  });

  it('begins at its one file, and at all of them where it has none or several', () => {
    expect(placeOfMaterial('M3', files)).toBe(ofForm);
    expect(placeOfMaterial('M7', files)).toBe('/materials');
    const twice = [...files, { kind: 'M3', name: '另一份.pdf' }];
    expect(placeOfMaterial('M3', twice)).toBe('/materials');
    expect(placeOfMaterial(undefined, files)).toBe('/materials');
  });

  it('leads the association to that material: the file that it names, else that of its clause', () => {
    expect(meant(ofForm, 'SAMPLE2026-A4')).toMatchObject({ kind: 'M3' });
    expect(meant(`${ofForm}/sealed`, 'SAMPLE2026-A4')).toMatchObject({ kind: 'M3' });
    expect(meant('/materials', 'SAMPLE2026-M6')).toMatchObject({ kind: 'M6' });
    expect(meant('/materials', 'SAMPLE2026-A4')).toBeNull();
    expect(meant('/promotionPlan', 'SAMPLE2026-M6')).toBeNull();
  });
});

describe('the materials in a correction', () => {
  const shown = (...open: readonly string[]) =>
    seen(
      <Materials
        call={{ ...call, materialFiles: null }}
        place={{ callId: 'a', applicationId: 'b' }}
        value={files}
        onValue={() => {}}
        missing={[]}
        open={filesOpen({ allowed: ['edit'], open: [...open] })}
      />,
    );
  const replaceable = (text: string) => text.split('选择代替这份的文件').length - 1;

  it('offer for one that was named another in its place, and nothing for all others', () => {
    const text = shown(ofForm);
    expect(replaceable(text)).toBe(1);
    expect(text).not.toContain('移除');
  });

  it('can come and go where all were named, and stay where none was', () => {
    expect(shown('/materials').split('移除').length - 1).toBe(files.length);
    expect(replaceable(shown('/materials'))).toBe(0);
    const closed = shown('/promotionPlan');
    expect([replaceable(closed), closed.includes('移除')]).toEqual([0, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../../shared/calls/checklist.ts';
import { notAsked } from '../../../web/recommender/not-asked.ts';

const MATERIALS = [
  { kind: 'M1', clause: 'C-M1', name: { zh: '证书', en: 'certificate' } },
  {
    kind: 'M7',
    clause: 'C-M7',
    name: { zh: '转化证明', en: 'evidence' },
    requiredWhen: 'standard.converted',
  },
] as const;

const asked = (outcome: string, clause = 'C-M7') => [
  ...notAsked({
    call: { materials: MATERIALS },
    view: { assessment: { findings: [{ clause, outcome }] } },
  } as never),
];

describe('an item of the checklist that does not apply', () => {
  it('is one whose material the rules do not ask of the filing, and no other', () => {
    expect(asked('not_applicable')).toEqual(['m7']);
    expect(asked('met')).toEqual([]);
    expect(asked('undetermined')).toEqual([]);
    // asked of every filing, whatever a clause says
    expect(asked('not_applicable', 'C-M1')).toEqual([]);
  });

  it('can be ticked as not applying by its own words, and no other can', () => {
    const texts = checklistOf(MATERIALS as never).map(({ id, text }) => [id, text.zh]);

    expect(texts).toEqual([
      ['m1', '已核对：证书'],
      ['m7', '已核对：转化证明；不适用的，已核对确不适用'],
      ['commitment', '已核对：真实性和准确性承诺'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { ClausePanel } from '../../../web/association/filing/clause-panel.tsx';
import type { Judged } from '../../../web/form/content/judged.ts';
import { Evidence } from '../../../web/dossier/evidence.tsx';
import type { Finding } from '../../../web/dossier/review-view.ts';
import { seen } from '../rendered.tsx';

const STANDARD = { id: 'standard', name: { zh: '标准', en: 'The standard' }, fields: [] };

/** What a clause finds on one fact. */
const findingOn = (path: string, value: string) =>
  ({
    clause: 'PP2023-A4',
    kind: 'hard',
    outcome: 'met',
    says: { zh: '条款', en: 'clause' },
    missing: [],
    facts: [{ path, label: { zh: '事实', en: 'fact' }, value }],
    citation: { document: '通知', article: '一', read: 'source' },
  }) as unknown as Finding;

describe.each([
  ['a date', findingOn('standard.implementedOn', '2018-07-01'), true],
  ['anything else', findingOn('standard.status', 'in_force'), false],
] as const)('a clause that %s decides', (_of, finding, isSaid) => {
  it('says by which rule days were counted only then, in the dossier', () => {
    const text = seen(<Evidence finding={finding} compared={[]} />);

    expect(text.includes('参照《民法典》第二百零一条')).toBe(isSaid);
  });

  it('and beside the questions', () => {
    const assessment = { verdict: 'admissible', findings: [finding], deciding: [] };
    const judged = { assessment, faults: [] } as unknown as Judged;

    const text = seen(<ClausePanel section={STANDARD} judged={judged} compared={[]} />);

    expect(text.includes('参照《民法典》第二百零一条')).toBe(isSaid);
  });
});

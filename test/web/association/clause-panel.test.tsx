import { CONTENT_FIELDS } from 'bundled:content-fields';
import { FACT_FIELDS } from 'bundled:fact-fields';
import { describe, expect, it } from 'vitest';
import { ClausePanel } from '../../../web/association/filing/clause-panel.tsx';
import { answerOf, isFactOf } from '../../../web/association/filing/section-clauses.ts';
import type { Judged } from '../../../web/form/content/judged.ts';
import type { FormSection } from '../../../web/form/sections.ts';
import { seen } from '../rendered.tsx';

const field = (pointer: string) => ({ pointer, label: { zh: pointer, en: pointer } });
const section = {
  id: 'novelty',
  fields: ['categories', 'gapSearch', 'comparison'].map((name) => field(`/novelty/${name}`)),
} as unknown as FormSection;

const clause = (kind: string, path: string, outcome = 'undetermined') => ({
  clause: path,
  kind,
  outcome,
  missing: outcome === 'undetermined' ? [path] : [],
  facts: [{ path }],
  says: { zh: path, en: path },
  citation: { issuer: '某部', document: '某通知', article: '一', read: 'ours' },
});

interface Given {
  readonly findings?: readonly ReturnType<typeof clause>[];
  readonly faults?: readonly string[];
}

function saidOf({ findings = [], faults = [] }: Given): string {
  const judged = {
    assessment: { verdict: 'incomplete', questions: [{ path: 'filing.route' }], findings },
    faults: faults.map((pointer) => ({ pointer })),
  } as unknown as Judged;
  return seen(<ClausePanel section={section} judged={judged} compared={[]} />);
}

const NEEDED = '本页待补齐或改正：';
const ELSEWHERE = '本页没有待填的内容；其他部分还有待填的内容';

describe('beside a section, what it still lacks', () => {
  it('is named once, whether submission or a necessary condition waits for it', () => {
    const said = saidOf({
      findings: [clause('hard', 'novelty.categories'), clause('hard', 'novelty.searchedOn')],
      faults: ['/novelty/gapSearch/searchedOn', '/promotionPlan'],
    });
    expect(said).toContain(`${NEEDED} /novelty/categories 、 /novelty/gapSearch`);
    expect(said).not.toContain(ELSEWHERE);
  });

  it('is told from what only bears on priority, and is gone once the clause is met', () => {
    const preferred = saidOf({ findings: [clause('priority', 'novelty.comparison')] });
    expect(preferred).toContain(`${ELSEWHERE} 可以补充，只影响是否优先： /novelty/comparison`);
    expect(preferred).not.toContain(NEEDED);
    const met = saidOf({ findings: [clause('priority', 'novelty.comparison', 'met')] });
    expect(met).not.toContain('可以补充');
  });

  it('leads to the answer that makes a fact, of each fact that a section is asked for', () => {
    const sections = ['applicant', 'standard', 'novelty', 'recommendation', 'commitment'];
    const facts = FACT_FIELDS.map(({ path }) => path).filter((path) =>
      sections.some((id) => isFactOf(id, path)),
    );
    // who has signed in states the one, and no call for projects asks the other
    const elsewhere = ['applicant.uscc', 'applicant.goodPractice'];
    const pointers = CONTENT_FIELDS.map(({ pointer }) => pointer);
    expect(facts.length).toBeGreaterThan(15);
    expect(facts.filter((path) => !pointers.includes(answerOf(path)))).toEqual(elsewhere);
  });
});

import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../web/form/judging.ts';
import { draftLine, verdictLine } from '../../../web/form/verdict-line.ts';
import { chinese } from '../rendered.tsx';

const of = (verdict: Assessment['verdict']) =>
  ({
    verdict,
    deciding: ['M2'],
    findings: [{ clause: 'M2', says: { zh: '汇总表', en: 'summary table' } }],
    questions: ['a', 'b'],
  }) as unknown as Assessment;

describe('the verdict in one sentence', () => {
  it('is final in the check, and of what is filled in so far in a draft', () => {
    expect(verdictLine(of('inadmissible'), chinese)).toBe('不可申报：汇总表');
    expect(draftLine(of('inadmissible'), chinese)).toBe('按目前所填，还不符合：汇总表');
  });

  it('is the same in both where nothing is unmet', () => {
    for (const verdict of ['admissible', 'incomplete', 'needs_person'] as const)
      expect(draftLine(of(verdict), chinese)).toBe(verdictLine(of(verdict), chinese));
  });
});

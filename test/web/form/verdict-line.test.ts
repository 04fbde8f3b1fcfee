import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../web/form/judging.ts';
import { draftLine, verdictLine } from '../../../web/form/verdict-line.ts';
import { chinese } from '../rendered.tsx';

const of = (verdict: Assessment['verdict']) =>
  ({
    verdict,
    deciding: ['M2'],
    findings: [{ clause: 'M2', says: { zh: '汇总表', en: 'summary table' } }],
    questions: [{ path: 'standard.number' }, { path: 'standard.status' }, { path: 'filing.route' }],
  }) as unknown as Assessment;

const isOfStandard = (path: string) => path.startsWith('standard.');

describe('the verdict in one sentence', () => {
  it('is final in the check, and of what is filled in so far in a draft', () => {
    expect(verdictLine(of('inadmissible'), chinese)).toBe('不可申报：汇总表');
    expect(draftLine(of('inadmissible'), isOfStandard, chinese)).toBe(
      '按目前所填，还不符合：汇总表',
    );
  });

  it('is the same in both where nothing is unmet and nothing missing', () => {
    for (const verdict of ['admissible', 'needs_person'] as const)
      expect(draftLine(of(verdict), isOfStandard, chinese)).toBe(verdictLine(of(verdict), chinese));
  });

  it('tells what is missing on one page of a filing from what is missing in all of it', () => {
    expect(draftLine(of('incomplete'), isOfStandard, chinese)).toBe(
      '条款所需的内容，本页还差 2 项；整份申报还差 3 项',
    );
  });
});

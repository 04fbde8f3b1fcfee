import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../web/form/judging.ts';
import {
  draftKind,
  draftLine,
  verdictLine,
  wholeDraftLine,
} from '../../../web/form/verdict-line.ts';
import { chinese, english } from '../rendered.tsx';

const of = (verdict: Assessment['verdict']) =>
  ({
    verdict,
    deciding: ['M2'],
    findings: [
      { clause: 'M2', outcome: 'unmet', facts: [], says: { zh: '汇总表', en: 'summary table' } },
    ],
    questions: [{ path: 'standard.number' }, { path: 'standard.status' }, { path: 'filing.route' }],
  }) as unknown as Assessment;

describe('the verdict in one sentence', () => {
  it('is final in the check, and of what is filled in so far in a draft', () => {
    expect(verdictLine(of('inadmissible'), chinese)).toBe('不可申报：汇总表');
    expect(draftLine(of('inadmissible'), chinese)).toBe('按目前所填，还不符合：汇总表');
  });

  it('says of a draft that lacks materials alone that they are to come, and of others what is wrong', () => {
    const clause = (name: string, path: string) => ({
      clause: name,
      outcome: 'unmet',
      missing: [],
      says: { zh: name, en: name },
      facts: [{ path, value: false }],
    });
    const waiting = [clause('M2', 'materials.M2.provided'), clause('M3', 'materials.M3.provided')];
    const unsealed = clause('M1', 'materials.M1.sealed');
    const lacking = (findings: ReturnType<typeof clause>[]) => {
      const deciding = findings.map((each) => each.clause);
      return { ...of('inadmissible'), findings, deciding } as unknown as Assessment;
    };
    const said = (findings: ReturnType<typeof clause>[]) => [
      draftLine(lacking(findings), chinese),
      wholeDraftLine(lacking(findings), chinese),
      draftKind(lacking(findings), 0),
    ];

    const isComing = '材料尚未齐全：还缺 2 项必需的材料；另有 3 项内容待补充';
    expect(said(waiting)).toEqual([isComing, isComing, 'info']);
    expect(said([...waiting, unsealed])).toEqual([
      '按目前所填，还不符合：M1',
      '不可申报：M1',
      'warn',
    ]);
    const whole = { ...lacking(waiting), questions: [] } as unknown as Assessment;
    expect(wholeDraftLine(whole, chinese)).toBe('材料尚未齐全：还缺 2 项必需的材料');
    // whoever only asks states what is so, and is told what follows
    expect(verdictLine(lacking(waiting), chinese)).toBe('不可申报：M2');
  });

  it('is the same in both where nothing is unmet and nothing missing', () => {
    for (const verdict of ['admissible', 'needs_person'] as const)
      expect(draftLine(of(verdict), chinese)).toBe(verdictLine(of(verdict), chinese));
  });

  it('claims no more than the clauses say: one that lacks an answer is named as open', () => {
    const finding = { outcome: 'undetermined', missing: ['novelty.comparison'] };
    const line = (...findings: readonly unknown[]) =>
      verdictLine({ ...of('admissible'), findings } as unknown as Assessment, english);

    expect(line(finding)).toBe(
      'The necessary conditions are met; 1 more clause cannot be judged yet, for want of an answer',
    );
    expect(line(finding, finding)).toContain('2 more clauses');
    // what experts judge, and what does not apply, is not open to an applicant
    const others = [
      { outcome: 'undetermined', missing: [] },
      { outcome: 'not_applicable', missing: ['x'] },
    ];
    expect(line(...others)).toBe('It meets what can be judged beforehand');
  });

  it('says one answer and two answers', () => {
    const line = (...questions: readonly unknown[]) =>
      verdictLine({ ...of('incomplete'), questions } as unknown as Assessment, english);

    expect([line({}), line({}, {})]).toEqual([
      'The necessary conditions still need 1 answer',
      'The necessary conditions still need 2 answers',
    ]);
  });

  it('says of a page that lacks nothing that other sections do', () => {
    expect(draftLine(of('incomplete'), chinese)).toBe('本页没有待填的内容；其他部分还有待填的内容');
  });
});

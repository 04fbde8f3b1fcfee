import { describe, expect, it } from 'vitest';
import { ObjectionsPart } from '../../../web/decider/objections/objections-part.tsx';
import { seen } from '../rendered.tsx';

const OBJECTION = {
  caseNumber: '1-001-1',
  at: '2026-11-23T10:00:00.000+08:00',
  statement: '该标准的起草单位并未应用。',
  evidence: '附说明一份。',
  standing: 'open' as const,
  reply: null,
  by: null,
  answeredAt: null,
};

const OF = { callId: 'sample-2026', applicationId: 'app_1' };

describe('what a decider reads of objections', () => {
  it('is the case, the statement and the evidence, and that nobody is named', () => {
    const said = seen(<ObjectionsPart objections={[OBJECTION]} {...OF} />);

    for (const text of ['1-001-1', OBJECTION.statement, OBJECTION.evidence, '异议人是谁不在此显示'])
      expect(said).toContain(text);
  });

  it('is nothing where nobody objected', () => {
    expect(seen(<ObjectionsPart objections={[]} {...OF} />)).toBe('');
  });
});

import type { ComponentProps } from 'preact';
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

const viewOf = (objections: readonly (typeof OBJECTION)[], allowed: readonly string[] = []) =>
  ({
    id: 'app_1',
    callId: 'sample-2026',
    objections,
    allowed,
  }) as unknown as ComponentProps<typeof ObjectionsPart>['view'];

describe('what a decider reads of objections', () => {
  it('is the case, the statement and the evidence, and that nobody is named', () => {
    const said = seen(<ObjectionsPart view={viewOf([OBJECTION])} />);

    for (const text of ['1-001-1', OBJECTION.statement, OBJECTION.evidence, '异议人是谁不在此显示'])
      expect(said).toContain(text);
  });

  it('is who may answer it, where the reader may not and it waits for an answer', () => {
    const said = (standing: string, allowed: readonly string[]) =>
      seen(
        <ObjectionsPart view={viewOf([{ ...OBJECTION, standing: standing as 'open' }], allowed)} />,
      );
    const another = '由没有参与过本申报的另一位审定人员答复';

    expect(said('open', [])).toContain(another);
    expect(said('open', ['dismiss_objection'])).not.toContain(another);
    expect(said('dismissed', [])).not.toContain(another);
  });

  it('is nothing where nobody objected', () => {
    expect(seen(<ObjectionsPart view={viewOf([])} />)).toBe('');
  });
});

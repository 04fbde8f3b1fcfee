import { describe, expect, it } from 'vitest';
import { RedactedNote } from '../../../web/parts/text/redacted-note.tsx';
import { AskRedaction, RedactionTray } from '../../../web/examiner/redaction/redaction-tray.tsx';
import type { Redaction } from '../../../web/examiner/redaction/deeds.tsx';
import { seen } from '../rendered.tsx';

const FILE = { sha256: 'a'.repeat(64), name: '误附.png' };
const asked: Redaction = {
  sha256: FILE.sha256,
  data: 'identity',
  reason: '误附身份证件',
  by: 'examiner-1',
  at: '2026-11-27T16:00:00+08:00',
  outcome: null,
  decidedBy: null,
  decidedAt: null,
  answer: null,
};
const refused = { ...asked, outcome: 'refused', decidedBy: 'examiner-2' } as const;
const redacted = { ...refused, outcome: 'redacted' } as const;

const view = (redactions: readonly Redaction[], more: object = {}) => ({
  id: 'app_0123456789abcdef',
  callId: 'sample-2026',
  content: { materials: [{ ...FILE, kind: 'M1', mediaType: 'image/png', size: 1200 }] } as never,
  allowed: ['redact', 'refuse_redaction'],
  redactions: [...redactions],
  ...more,
});
const doing = { isFree: true, onDeed: () => {} };

describe('what waits for a second person', () => {
  const tray = (subject: string, redactions: readonly Redaction[], more: object = {}) =>
    seen(<RedactionTray view={view(redactions, more)} subject={subject} {...doing} />);

  it('is each file with what it holds and why, for another to decide, and tells of no person', () => {
    const text = tray('examiner-2', [asked]);

    expect(text).toContain('待处理的遮蔽申请（1）');
    expect(text).toContain('误附.png 身份证件或证件号码 · 误附身份证件');
    expect(text).toMatch(/打开 误附.png 同意遮蔽 ：误附.png 不同意遮蔽 ：误附.png$/);
    expect(text).not.toContain('examiner-');
  });

  it.each([
    ['asked', asked],
    ['had a colleague ask', { ...asked, by: 'examiner-3', onBehalfOf: 'examiner-1' }],
  ])('is not for whoever %s to decide, and can be opened', (_who, one) => {
    // another file waits as well, which this person may decide
    const text = tray('examiner-1', [one]);

    expect(text).toContain('由您申请，须另一位审查人员处理。 打开 误附.png');
    expect(text).not.toContain('同意遮蔽');
  });

  it('is nothing once it was decided, nor for who is held back', () => {
    expect(tray('examiner-2', [refused, redacted])).toBe('');
    expect(tray('examiner-2', [asked], { heldBack: 'caller.own_organisation' })).toBe('');
    expect(tray('examiner-2', [asked], { allowed: [] })).not.toContain('同意遮蔽');
  });

  it('is called by its digest where the content names it no more', () => {
    expect(tray('examiner-2', [{ ...asked, sha256: 'b'.repeat(64) }])).toContain(
      '打开 bbbbbbbbbbbb 同意',
    );
  });
});

describe('beside a file', () => {
  const beside = (...redactions: readonly Redaction[]) =>
    seen(<AskRedaction view={view(redactions)} file={FILE} {...doing} />);

  it('one may ask, also once it was refused; and is told where somebody has', () => {
    expect(beside()).toBe('申请遮蔽 ：误附.png');
    expect(beside(refused)).toBe('申请遮蔽 ：误附.png');
    expect(beside(refused, asked)).toBe('已申请遮蔽，等待另一人处理');
    expect(beside(redacted)).toBe('');
  });
});

describe('in the place of a redacted file', () => {
  const redaction = {
    data: 'identity',
    reason: '误附身份证件',
    role: 'examiner',
    at: '2026-11-27T16:00:00+08:00',
  } as const;
  const note = (language?: 'en') =>
    seen(<RedactedNote file={{ ...FILE, size: 1200 }} redaction={redaction} />, language);

  it('stand when, why, by how many, size and digest', () => {
    expect(note()).toBe(
      `已遮蔽，不能再查看 由两名审查人员于2026年11月27日 16:00（北京时间）遮蔽。含身份证件或证件号码。理由：误附身份证件 1,200 字节， SHA-256 ${FILE.sha256}`,
    );
    expect(note('en')).toContain('By two examiners,');
    expect(note('en')).toContain('It held an identity document or its number. Why: 误附身份证件');
  });
});

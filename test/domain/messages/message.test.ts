import { describe, expect, it } from 'vitest';
import { ApplicationEvent } from '../../../shared/domain/application/application.ts';
import { compose } from '../../../shared/domain/messages/compose.ts';
import { MESSAGE_WORDS } from '../../../shared/domain/messages/message-words.ts';
import {
  MESSAGE_KINDS,
  invitedBy,
  messageKindOf,
  tellsOf,
} from '../../../shared/domain/messages/message-kinds.ts';
import {
  type Message,
  type MessageKind,
  nameOf,
  ownerOf,
} from '../../../shared/domain/messages/message.ts';

type Body = Parameters<typeof messageKindOf>[0];
const TYPES = ApplicationEvent.shape.body.options.map((option) => option.shape.type.value);
const kindOf = (type: string) => messageKindOf({ type } as Body);

describe('what an association is told by mail', () => {
  it.each([
    'application_started',
    'application_edited',
    'recommender_checked',
    'examination_claimed',
    'examination_released',
    'finding_overridden',
    'panel_convened',
    'expert_replaced',
    'conflict_declared',
    'expert_recused',
    'application_scored',
    'review_closed',
    'selection_proposed',
    'selection_decided',
    'rule_change_noted',
  ])('is nothing of %s: it is its own doing, or not disclosed yet', (type) => {
    expect(TYPES).toContain(type);
    expect(kindOf(type)).toBeNull();
  });

  it('is one kind for every other event, and both ends of an examination', () => {
    const decided = (outcome: 'accepted' | 'not_accepted') =>
      messageKindOf({ type: 'examination_decided', decision: { outcome } } as Body);
    const told = TYPES.filter((type) => type !== 'examination_decided').flatMap(
      (type) => kindOf(type) ?? [],
    );
    const kinds: MessageKind[] = [
      ...told,
      decided('accepted') ?? [],
      decided('not_accepted') ?? [],
    ].flat();
    // the others are of a day, or of those who examine and review
    const others = MESSAGE_KINDS.filter((kind) => !kinds.includes(kind));
    expect(others).toEqual([
      'deadline',
      'extended',
      'recommending_due',
      'invited',
      'review_waits',
      'examination_due',
      'examination_overdue',
      'redaction_waits',
      'decisions_wait',
      'objections_wait',
      'reconsiderations_wait',
      'clocks_overdue',
      'more_time_given',
      'rules_compared',
      'mail_failed',
      'checkpoint_missed',
      'run_missed',
    ]);
  });
});

describe('an event that asks experts in', () => {
  const convened = {
    type: 'panel_convened',
    panel: { experts: [{ subject: 'expert-1' }, { subject: 'expert-2' }] },
  } as Body;
  const replaced = {
    type: 'expert_replaced',
    replacement: { out: 'expert-1', expert: { subject: 'expert-3' } },
  } as Body;

  it('is told to them, and to nobody whom it lets go', () => {
    expect(invitedBy(convened)).toEqual(['expert-1', 'expert-2']);
    expect(invitedBy(replaced)).toEqual(['expert-3']);
    expect([convened, replaced].map(tellsOf)).toEqual(['invited', 'invited']);
    expect(tellsOf({ type: 'conflict_declared' } as Body)).toBeNull();
  });
});

describe('the name of a message', () => {
  const ofEvent = {
    to: 'association',
    callId: null,
    applicationId: 'app_0123456789abcdef',
    sequence: 2,
    kind: 'received',
    until: null,
    days: null,
  } as const satisfies Partial<Message>;
  const ofDay = {
    ...ofEvent,
    sequence: null,
    kind: 'deadline',
    until: '2026-12-01',
    days: 7,
  } as const;

  it('is that of its event, whoever enters it and when', () => {
    expect([ownerOf(ofEvent), nameOf(ofEvent)]).toEqual(['app_0123456789abcdef', '000002']);
  });

  it('is another for another day, another number of days left, and another receiver', () => {
    const names = [ofDay, { ...ofDay, days: 3 }, { ...ofDay, until: '2026-12-02' }].map(nameOf);
    expect(new Set(names).size).toBe(3);
    const toExpert = { ...ofEvent, to: 'person:expert-1', kind: 'invited' } as const;
    expect([ownerOf(toExpert), nameOf(toExpert)]).toEqual([
      'person:expert-1',
      'app_0123456789abcdef#000002',
    ]);
  });
});

describe('a letter', () => {
  const about = {
    standard: { number: 'T/CNTAC 15—2018', titleZh: '<b>水足迹</b> & "核算"' },
    callName: { zh: '样例', en: 'Sample' },
    page: 'https://pilots.example.org/association/filings/sample-2026/app_1/history?a=1&b=2',
  };
  const letterOf = (kind: MessageKind) =>
    compose({ kind, at: '2026-11-20T23:30:00Z', until: '2026-12-01T09:00:00Z', days: 7 }, about);

  it.each(MESSAGE_KINDS)('on %s says the same as text and as HTML, in both languages', (kind) => {
    const { subject, text, html } = letterOf(kind);
    const words = MESSAGE_WORDS[kind];
    expect(subject).toContain(words.subject.zh);
    expect(subject).toContain('T/CNTAC 15—2018');
    for (const said of [words.happened, ...(words.next ? [words.next] : [])])
      for (const language of [said.zh, said.en]) {
        const filled = language
          .replace('{until}', '2026-12-01 17:00 北京时间 (UTC+8)')
          .replace('{days}', '7');
        expect(text).toContain(filled);
        expect(html).toContain(filled);
      }
  });

  it('takes what is stated as text, never as HTML', () => {
    const { html, text } = letterOf('received');
    expect(html).not.toContain('<b>');
    expect(html).toContain('《&lt;b&gt;水足迹&lt;/b&gt; &amp; &quot;核算&quot;》');
    expect(html).toContain('history?a=1&amp;b=2"');
    expect(text).toContain('《<b>水足迹</b> & "核算"》');
  });

  it('leads to the page after each half, after the English one in English', () => {
    const { text, html } = letterOf('correction');
    const { happened, next } = MESSAGE_WORDS.correction;
    const inEnglish = `${about.page}&lang=en`;
    const places = [happened.zh, about.page, happened.en, next?.en ?? '', inEnglish];
    const found = places.map((words) => text.indexOf(words));
    expect(found).toEqual(found.toSorted((a, b) => a - b));
    expect(found).not.toContain(-1);
    expect(html).toContain('history?a=1&amp;b=2&amp;lang=en"');
    const secret = compose(
      { kind: 'received', at: '2026-11-20T23:30:00Z', until: null, days: null },
      { ...about, page: 'https://pilots.example.org/calls/a/objection/confirm#id.secret' },
    );
    expect(secret.text).toContain('/objection/confirm?lang=en#id.secret');
  });

  it('about a call, or to whom may not know yet what it is about, names no standard', () => {
    const at = '2026-11-20T23:30:00Z';
    const { subject, text } = compose(
      { kind: 'invited', at, until: null, days: null },
      { ...about, standard: null },
    );
    expect(subject).toContain('样例');
    expect(subject + text).not.toContain('T/CNTAC');
  });

  it('tells the time by the clock in Beijing', () => {
    expect(letterOf('received').text).toContain('2026-11-21 07:30 北京时间');
  });
});

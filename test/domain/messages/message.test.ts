import { describe, expect, it } from 'vitest';
import { ApplicationEvent } from '../../../shared/domain/application/application.ts';
import { compose } from '../../../shared/domain/messages/compose.ts';
import { MESSAGE_WORDS } from '../../../shared/domain/messages/message-words.ts';
import {
  MESSAGE_KINDS,
  type MessageKind,
  messageKindOf,
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
    expect([...new Set(kinds)].toSorted()).toEqual([...MESSAGE_KINDS].toSorted());
  });
});

describe('a letter', () => {
  const about = {
    standardNumber: 'T/CNTAC 15—2018',
    titleZh: '<b>水足迹</b> & "核算"',
    callName: { zh: '样例', en: 'Sample' },
    page: 'https://pilots.example.org/association/filings/sample-2026/app_1/history?a=1&b=2',
  };
  const letterOf = (kind: MessageKind) =>
    compose(
      {
        applicationId: 'app_0123456789abcdef',
        sequence: 2,
        kind,
        at: '2026-11-20T23:30:00Z',
        state: 'waiting',
        attempts: 1,
        dueAt: null,
        settledAt: null,
      },
      about,
    );

  it.each(MESSAGE_KINDS)('on %s says the same as text and as HTML, in both languages', (kind) => {
    const { subject, text, html } = letterOf(kind);
    const words = MESSAGE_WORDS[kind];
    expect(subject).toContain(words.subject.zh);
    expect(subject).toContain('T/CNTAC 15—2018');
    for (const said of [words.happened, ...(words.next ? [words.next] : [])])
      for (const language of [said.zh, said.en]) {
        expect(text).toContain(language);
        expect(html).toContain(language);
      }
  });

  it('takes what is stated as text, never as HTML', () => {
    const { html, text } = letterOf('received');
    expect(html).not.toContain('<b>');
    expect(html).toContain('《&lt;b&gt;水足迹&lt;/b&gt; &amp; &quot;核算&quot;》');
    expect(html).toContain('history?a=1&amp;b=2"');
    expect(text).toContain('《<b>水足迹</b> & "核算"》');
  });

  it('tells the time by the clock in Beijing', () => {
    expect(letterOf('received').text).toContain('2026-11-21 07:30 北京时间');
  });
});

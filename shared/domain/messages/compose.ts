import type { Text } from '../text.ts';
import { MESSAGE_WORDS } from './message-words.ts';
import type { Message } from './message.ts';

/** What a message is about. */
export interface Subject {
  /** Null: it is about a call, or its receiver may not know yet what it is about. */
  readonly standard: { readonly number: string | null; readonly titleZh: string | null } | null;
  /** Null: it is about the system. */
  readonly callName: Text | null;
  /** The page on which its receiver goes on. */
  readonly page: string;
}

export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const PROGRAMME = '团体标准应用示范项目';

/** A message as it is read: Chinese first, English below, as plain text and as HTML of the same words. */
export function compose(
  { kind, at, until, days }: Pick<Message, 'kind' | 'at' | 'until' | 'days'>,
  { standard, callName, page }: Subject,
): Letter {
  const { subject, happened, next } = MESSAGE_WORDS[kind];
  const number = standard && (standard.number ?? '标准编号未填写 (no number stated)');
  const sentences = (language: 'zh' | 'en') =>
    [happened[language], ...(next ? [next[language]] : [])].map((words) =>
      words
        .replace('{until}', until === null ? '' : dayOrTime(until))
        .replace('{days}', String(days ?? '')),
    );
  const chinese = [
    ...sentences('zh'),
    ...(standard
      ? [`标准 Standard: ${number}${standard.titleZh ? ` 《${standard.titleZh}》` : ''}`]
      : []),
    ...(callName ? [`申报通知 Call: ${callName.zh} ${callName.en}`] : []),
    `时间 Time: ${beijingTime(at)}`,
  ];
  return letterOf(subject, number ?? callName?.zh ?? null, {
    chinese,
    english: sentences('en'),
    page,
  });
}

function dayOrTime(until: string): string {
  return until.includes('T') ? beijingTime(until) : until;
}

interface Body {
  readonly chinese: readonly string[];
  readonly english: readonly string[];
  /** The address that it leads to; the English half has it with its language. */
  readonly page: string;
}

/** A letter with these paragraphs; `of`: what it is about, beside its subject; null: that says it. */
export function letterOf(subject: Text, of: string | null, body: Body): Letter {
  const closing =
    '本邮件由系统自动发出，请勿回复。 This message is sent by a system; please do not reply.';
  const { chinese, english, page } = body;
  return {
    subject: `【${PROGRAMME}】${subject.zh} ${subject.en}${of === null ? '' : `: ${of}`}`,
    text: `${[...chinese, page, ...english, inEnglish(page), closing].join('\n\n')}\n`,
    html: pageOf(`${subject.zh} ${subject.en}`, { ...body, closing }),
  };
}

/** The moment by the clock of those who read it. */
export function beijingTime(at: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return `${parts.format(new Date(at))} 北京时间 (UTC+8)`;
}

interface Parts extends Body {
  readonly closing: string;
}

function pageOf(heading: string, { chinese, english, page, closing }: Parts): string {
  return [
    '<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">',
    `<title>${escaped(heading)}</title></head><body>`,
    `<h1>${escaped(heading)}</h1>`,
    ...chinese.map((line) => `<p>${escaped(line)}</p>`),
    linkTo(page),
    ...english.map((line) => `<p lang="en">${escaped(line)}</p>`),
    linkTo(inEnglish(page)),
    `<p><small>${escaped(closing)}</small></p></body></html>`,
  ].join('\n');
}

/** The page for whoever reads the English half: that is what they see it in, and every page from there. */
function inEnglish(page: string): string {
  const [address = '', ...fragment] = page.split('#');
  const asking = `${address}${address.includes('?') ? '&' : '?'}lang=en`;
  return [asking, ...fragment].join('#');
}

function linkTo(page: string): string {
  const link = escaped(page);
  return `<p><a href="${link}">${link}</a></p>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

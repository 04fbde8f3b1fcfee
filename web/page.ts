import type { Text } from '../shared/domain/text.ts';
import { type Node, el } from './node.ts';
import type { Language, Reader } from './reader.ts';

/** One page: its title, and what stands between header and footer. */
export interface Page {
  readonly title: string;
  readonly main: readonly Node[];
}

const SITE: Text = { zh: '团体标准应用示范项目申报', en: 'Association standard pilots' };
const LANGUAGES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', en: 'English' };

/** What stands in the title of the window. */
export function windowTitle({ title }: Page, reader: Reader): string {
  return `${title} · ${reader.say(SITE)}`;
}

/** The top of every page; `path` is where the reader is, to which the other language leads as well. */
export function header(path: string, reader: Reader): Node[] {
  const skip = reader.say({ zh: '跳到正文', en: 'Skip to the content' });
  const other: Language = reader.language === 'en' ? 'zh-CN' : 'en';
  const names = reader.say({ zh: '语言', en: 'Language' });
  return [
    el('a', { class: 'skip', href: '#main' }, skip),
    el('a', { class: 'site', href: reader.path('/') }, reader.say(SITE)),
    el(
      'nav',
      { 'aria-label': names },
      el(
        'a',
        { href: reader.path(path, other), hreflang: other, lang: other, rel: 'alternate' },
        LANGUAGES[other],
      ),
    ),
  ];
}

export function footer(reader: Reader): Node[] {
  const docs = reader.say({ zh: '接口文档', en: 'API documentation' });
  return [
    el(
      'p',
      {},
      reader.say({
        zh: '网页所列均来自公开接口，任何人都可以查询。',
        en: 'All that these pages show comes from the public API, which anyone may ask.',
      }),
      ' ',
      el('a', { href: '/docs' }, docs),
    ),
  ];
}

export function nothingHere(reader: Reader): Page {
  return sentencePage(
    reader.say({ zh: '没有这个页面', en: 'There is no such page' }),
    reader.say({
      zh: '没有这份申报通知，或网址有误。',
      en: 'There is no such call, or the address is wrong.',
    }),
    el(
      'a',
      { href: reader.path('/') },
      reader.say({ zh: '查看全部申报通知', en: 'See all calls' }),
    ),
  );
}

/** `path` is where the reader was going. */
export function unreachable(path: string, reader: Reader): Page {
  return sentencePage(
    reader.say({ zh: '暂时无法载入', en: 'This cannot be loaded at the moment' }),
    reader.say({
      zh: '没有收到系统的答复。请检查网络，稍后重试。',
      en: 'The system does not answer. Please check the connection and try again later.',
    }),
    el('a', { href: reader.path(path) }, reader.say({ zh: '重试', en: 'Try again' })),
  );
}

function sentencePage(title: string, sentence: string, way: Node): Page {
  return { title, main: [el('h1', {}, title), el('p', {}, sentence), el('p', {}, way)] };
}

import type { Text } from '../shared/domain/text.ts';
import { type Element, el } from './node.ts';

export type Language = 'zh-CN' | 'en';

/** Who reads: how texts, links and times are put for them. */
export class Reader {
  readonly language: Language;

  constructor(language: Language) {
    this.language = language;
  }

  say({ zh, en }: Text): string {
    return this.language === 'en' ? en : zh;
  }

  /** A path of these pages, in the same language. */
  path(path: string, language = this.language): string {
    return language === 'en' ? `${path}?lang=en` : path;
  }

  /** What there is in Chinese only, such as a name, marked as such for whoever reads in English. */
  chinese(text: string): Element | string {
    return this.language === 'en' ? el('span', { lang: 'zh-CN' }, text) : text;
  }

  /** A calendar date. */
  date(date: string): string {
    const format = new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${date}T00:00:00Z`));
  }

  /** A moment, by the clock of Beijing. */
  instant(instant: string): string {
    const format = new Intl.DateTimeFormat(this.#locale, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone: 'Asia/Shanghai',
    });
    const zone = this.say({ zh: '（北京时间）', en: ' (Beijing time)' });
    return `${format.format(new Date(instant))}${zone}`;
  }

  get #locale(): string {
    return this.language === 'en' ? 'en-GB' : 'zh-CN';
  }
}

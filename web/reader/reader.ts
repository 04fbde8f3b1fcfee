import type { Text } from '../../shared/domain/text.ts';
import { type Language, inLanguage } from './language.ts';

const BEIJING = 'Asia/Shanghai';

/** Who reads: how texts, links, dates and lists are put for them. */
export class Reader {
  readonly language: Language;
  /** The reader's own time zone. */
  readonly zone: string;

  constructor(language: Language, zone = Intl.DateTimeFormat().resolvedOptions().timeZone) {
    this.language = language;
    this.zone = zone;
  }

  say({ zh, en }: Text): string {
    return this.language === 'en' ? en : zh;
  }

  /** An address of these pages, in the reader's language. */
  to(address: string): string {
    return inLanguage(address, this.language);
  }

  /** A calendar date: 2026年11月25日. */
  date(date: string): string {
    const format = new Intl.DateTimeFormat(this.#locale, { dateStyle: 'long', timeZone: 'UTC' });
    return format.format(new Date(`${date}T00:00:00Z`));
  }

  /** A moment by the clock of Beijing, and says so. */
  instant(instant: string): string {
    const zone = this.say({ zh: '（北京时间）', en: ' (Beijing time)' });
    return `${this.#moment(instant, BEIJING)}${zone}`;
  }

  /** The same moment by the reader's own clock; null where that shows the same. */
  ownInstant(instant: string): string | null {
    const own = this.#moment(instant, this.zone);
    return own === this.#moment(instant, BEIJING) ? null : own;
  }

  /** The time of day by the reader's own clock: 10:42. */
  time(instant: string): string {
    const format = new Intl.DateTimeFormat(this.#locale, {
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: this.zone,
    });
    return format.format(new Date(instant));
  }

  number(value: number): string {
    return new Intl.NumberFormat(this.#locale).format(value);
  }

  /** Sentences one after another: in Chinese without a blank. */
  sentences(texts: readonly string[]): string {
    return texts.filter(Boolean).join(this.say({ zh: '', en: ' ' }));
  }

  /** Several things in one line. */
  list(items: readonly string[]): string {
    return items.join(this.say({ zh: '、', en: ', ' }));
  }

  #moment(instant: string, timeZone: string): string {
    const format = new Intl.DateTimeFormat(this.#locale, {
      dateStyle: 'long',
      timeStyle: 'short',
      hourCycle: 'h23',
      timeZone,
    });
    return format.format(new Date(instant));
  }

  get #locale(): string {
    return this.language === 'en' ? 'en-GB' : 'zh-CN';
  }
}

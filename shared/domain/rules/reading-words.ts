import type { Text } from '../text.ts';
import type { Citation, Reading } from './clause.ts';
import type { Comparison, Law, SourceDocument, TEXTS_READ } from './source.ts';
import { WRITTEN } from '../texts/written-dates.ts';

/** How a wording was read: no document was read itself, and nobody has compared a copy with it. */
export const READINGS: Readonly<Record<Reading, Text>> = {
  source: {
    zh: '据通知的转载文本，未与原件核对',
    en: 'read in a copy of the notice, not compared with the original',
  },
  forwarding: {
    zh: '据地方或协会的转发文本，未与原件核对',
    en: 'read in a local forwarding of the notice, not compared with the original',
  },
  digest: {
    zh: '据他人的摘要，条文未读到',
    en: 'read in somebody’s digest; the text itself was not found',
  },
  inferred: {
    zh: '参照相邻年度通知推定',
    en: 'inferred from the notices of neighbouring years',
  },
  not_found: { zh: '暂未查到原文', en: 'the original text has not been found so far' },
  ours: { zh: '本系统所加', en: 'added by this system' },
};

/** How a citation was read, and that its document was compared where somebody has put that on record. */
export function readingOf(
  { read, source }: Pick<Citation, 'read' | 'source'>,
  compared: Compared = [],
): Text {
  if (read !== 'source' && read !== 'forwarding') return READINGS[read];
  return comparedWords(source, compared) ?? READINGS[read];
}

/** The same of a law, which is no notice. */
export function readingOfLaw({ key, read }: Pick<Law, 'key' | 'read'>, compared: Compared): Text {
  if (read !== 'source') return READINGS[read];
  return (
    comparedWords(key, compared) ?? {
      zh: '据转载文本，未与原件核对',
      en: 'read in a copy, not compared with the original',
    }
  );
}

type Compared = readonly Comparison[];

function comparedWords(document: string | undefined, compared: Compared): Text | null {
  const found = compared.find((each) => each.document === document);
  if (!found) return null;
  const day = found.at.slice(0, 10);
  return found.result === 'differs'
    ? {
        zh: `据转载文本，已于${WRITTEN.zh(day)}与原件核对，有不一致之处`,
        en: `read in a copy; compared with the original on ${WRITTEN.en(day)}, which differs`,
      }
    : {
        zh: `据转载文本，已于${WRITTEN.zh(day)}与原件核对一致`,
        en: `read in a copy, found the same as the original on ${WRITTEN.en(day)}`,
      };
}

/** How a condition came about; what is inferred there follows from no notice of another year. */
export function readingOfCondition(read: Reading): Text {
  return read === 'inferred' ? { zh: '系推断', en: 'inferred' } : READINGS[read];
}

/** What was read of a document, where it is told. */
export const TEXTS: Readonly<Record<(typeof TEXTS_READ)[number], Text>> = {
  copy: { zh: '转载', en: 'copy' },
  forwarding: { zh: '转发通知', en: 'letter that forwards it' },
  report: { zh: '报道或相关网页', en: 'report or related page' },
  digest: { zh: '他人摘要', en: 'somebody’s digest' },
};

/** Where a document stands: what of it was not found may be missing, or said in its place. */
interface Place {
  readonly issuer?: SourceDocument['issuer'] | undefined;
  readonly document: SourceDocument['document'];
  readonly article?: Citation['article'];
}

/** What may not have been found of it, as packs name it where they say so, and in English. */
const PARTS = Object.entries({
  发布机关: 'issuer',
  文号: 'number',
  标题: 'title',
  条号: 'article',
});
const SAYS_SO = /（?([发布机关文条号标题、]+)未查到）?$/;

/** Issuer, document and article, in Chinese, without what stands there for what nobody found. */
export function namedIn({ issuer, document, article }: Place): string {
  return [issuer, document, article]
    .map((part) => part?.replace(SAYS_SO, ''))
    .filter(Boolean)
    .join(' ');
}

/** What nobody found of a document, to be said in the language of whoever reads. */
export function notFoundOf({
  issuer,
  document,
  article,
  title,
  number,
}: Place & Partial<Pick<SourceDocument, 'title' | 'number'>>): Text[] {
  const said = [issuer, document, article].map((part) => SAYS_SO.exec(part ?? '')?.[1]);
  const missing = [...said, number === null && '文号', title === null && '标题'].join('');
  return PARTS.filter(([zh]) => missing.includes(zh)).map(([zh, en]) => ({
    zh: `${zh}未查到`,
    en: `${en} not found`,
  }));
}

/** By which rule dates are counted, wherever one decides; no notice gives any. */
export const COUNTING: Text = {
  zh: '期间的计算参照《民法典》第二百零一条至第二百零四条（类推适用，通知没有规定）：开始当日不计入，到期月没有对应日的以月末日为到期日。',
  en: 'Dates are counted by Articles 201 to 204 of the Civil Code (by analogy, since no notice says how): the first day is not counted, and where a month has no such day, its last one ends the period.',
};

/** Whether a date is among what a clause asked about, so that `COUNTING` is said beside it. */
export function decidesByDate(facts: readonly { readonly value?: unknown }[]): boolean {
  return facts.some(({ value }) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value));
}

import type { Change } from '../../../domain/rules/assessment.ts';
import { CHOICES } from '../../../domain/rules/choice-words.ts';
import type { Text } from '../../../domain/text.ts';
import { dateSaid } from '../../../domain/texts/date-words.ts';
import type { Fact, Vocabulary } from '../../language/vocabulary.ts';
import type { Bound } from './bound.ts';

/** What can be chosen otherwise. */
export function sayChange(changes: readonly Change[], vocabulary: Vocabulary): Text {
  const each = changes.map((change) => changeSaid(change, vocabulary.get(change.path)?.values));
  return {
    zh: `可以更改：${each.map(({ zh }) => zh).join('；')}。`,
    en: `What can be changed: ${each.map(({ en }) => en).join('; ')}.`,
  };
}

function changeSaid({ path, label, from, to }: Change, names: Names): Text {
  const after = valueSaid(path, to, names);
  // a yes is an answer about something that is to be done first, and no other choice
  const done = to === true ? { zh: '办妥后', en: 'once that is so, ' } : { zh: '', en: '' };
  if (from === undefined) {
    return {
      zh: `${label.zh}：${done.zh}填“${after.zh}”`,
      en: `${label.en}: ${done.en}state “${after.en}”`,
    };
  }
  const before = valueSaid(path, from, names);
  return {
    zh: `${label.zh}：${done.zh}由“${before.zh}”改为“${after.zh}”`,
    en: `${label.en}: ${done.en}from “${before.en}” to “${after.en}”`,
  };
}

interface Stated {
  readonly path: string;
  readonly label: Text;
  readonly value: unknown;
}

/** Texts to be compared with their papers. */
export function sayCheck(texts: readonly Stated[]): Text {
  const each = texts.map(({ path, label, value }) => ({ label, value: valueSaid(path, value) }));
  const zh = each.map(({ label, value }) => `${label.zh}（${value.zh}）`).join('、');
  const en = each.map(({ label, value }) => `${label.en} (${value.en})`).join(', ');
  return {
    zh: `请对照封面或原件核对：${zh}；确属填写有误的，予以更正。`,
    en: `Check against the cover or the original: ${en}; correct it only where it was mistyped.`,
  };
}

/** By when the clauses need what is given. */
export function sayBound({ label, path }: Fact, stated: unknown, bound: Bound): Text {
  const { notAfter, notBefore, cutoffFrom } = bound;
  if (notAfter && notBefore && notAfter < notBefore) {
    return {
      zh: `${label.zh}没有同时满足这些条款的日期。`,
      en: `No ${label.en} satisfies all of these clauses.`,
    };
  }
  const zh = [
    ...(notBefore ? [`不早于${dateSaid(notBefore).zh}`] : []),
    ...(notAfter ? [`不晚于${dateSaid(notAfter).zh}`] : []),
  ].join('、');
  const en = [
    ...(notBefore ? [`not before ${dateSaid(notBefore).en}`] : []),
    ...(notAfter ? [`not after ${dateSaid(notAfter).en}`] : []),
  ].join(' and ');
  const now = stated === undefined ? undefined : valueSaid(path, stated);
  const later = {
    zh: cutoffFrom
      ? `；仅就${label.zh}而言，该标准可在截止日期为${dateSaid(cutoffFrom).zh}或以后的申报中申报`
      : '',
    en: cutoffFrom
      ? `; as far as this date goes, it can be filed in a call whose cut-off is ${dateSaid(cutoffFrom).en} or later`
      : '',
  };
  return {
    zh: `${label.zh}须${zh || '符合条款'}${now ? `（所填为${now.zh}）` : ''}${later.zh}。`,
    en: `The ${label.en} must be ${en || 'as the clause says'}${now ? ` (stated: ${now.en})` : ''}${later.en}.`,
  };
}

/** What the clauses need of a fact that is given and has no order. */
export function sayValues({ label, path, values: names }: Fact, values: readonly unknown[]): Text {
  if (values.length === 0) {
    return {
      zh: `${label.zh}不满足条款；请以实际情况为准。`,
      en: `The ${label.en} does not satisfy the clause; what is so counts.`,
    };
  }
  const wordings = values.map((value) => valueSaid(path, value, names));
  return {
    zh: `条款要求：${label.zh}为${wordings.map(({ zh }) => `“${zh}”`).join('或')}。`,
    en: `The clause needs: ${label.en}: ${wordings.map(({ en }) => `“${en}”`).join(' or ')}.`,
  };
}

type Names = Fact['values'] | undefined;

/** A value in words. */
function valueSaid(path: string, value: unknown, names: Names = CHOICES[path]): Text {
  if (Array.isArray(value)) return listSaid(path, value);
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  const text = String(value);
  const choice = names?.[text];
  if (choice) return choice;
  return isDate(text) ? dateSaid(text) : { zh: text, en: text };
}

function listSaid(path: string, list: readonly unknown[]): Text {
  const isTable = list.some((each) => typeof each === 'object');
  if (isTable) return { zh: '所填表格', en: 'a table' };
  const each = list.map((item) => valueSaid(path, item));
  return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
}

function isDate(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

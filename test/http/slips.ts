import type { Text } from '../../shared/domain/text.ts';

const CODE_NAMES =
  /\b(?!del_|rev_|app_)[a-z]+_[a-z]+|\b(errors|assessment|pointer|allowed|expected|clauses)\b|docs\/\w+\.md/g;
/** Names of the code in one word, ids of clauses, and places in a document or of the API. */
const OTHER_NAMES =
  /\b[a-z]+[A-Z]\w*|\b[A-Z]+\d{4}-[A-Z]\d+|(?<![\w.])\/(?!docs\b)[a-z]\w*(\/\w+)*/g;
/** What a caller wrote is said again as it was written. */
const QUOTED = /“[^”]*”/g;

interface Wording {
  readonly title: Text;
  readonly advice: Text;
}

interface ProblemText {
  readonly title: string;
  readonly detail?: string | undefined;
}

/**
 * What people should not read: a value that is not there, a place that nothing was put into and, in
 * Chinese, names of the code, which are for programs and stand beside it.
 */
export function slipsIn(
  { title, advice }: Wording,
  { title: shown, detail = '' }: ProblemText,
): string[] {
  const isChinese = /\p{Script=Han}/u.test(shown);
  const chinese = [title.zh, advice.zh, isChinese ? detail : ''].join(' ');
  const absent = `${shown}${detail}`.match(/undefined|null|\[object|\{\w+\}/g) ?? [];
  const unquoted = chinese.replaceAll(QUOTED, '');
  return [...absent, ...(chinese.match(CODE_NAMES) ?? []), ...(unquoted.match(OTHER_NAMES) ?? [])];
}

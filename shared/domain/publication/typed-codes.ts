import { withoutInvisible } from '../texts/visible.ts';
import { caseNumberOf } from './objections.ts';

const PREFIX = 'code_';
/** What is copied by hand comes in groups, with dashes that a keyboard makes of others. */
const BETWEEN = /[\s\p{Pd}\p{Pc}]/gu;

/** Letters that no code has, as the digits that they look like; those stand in codes of earlier years alone. */
function withDigits(text: string): string {
  return text.replaceAll('o', '0').replaceAll(/[il]/g, '1');
}

function plain(typed: string): string {
  return withoutInvisible(typed.normalize('NFKC')).toLowerCase();
}

/**
 * An access code as it was given out, however it was typed: in capitals or full width, in groups, with
 * O for 0, without the word ahead. No two codes fold into one, so none is easier to guess for it.
 */
export function foldedCode(typed: string): string {
  const letters = withDigits(plain(typed).replaceAll(BETWEEN, ''));
  // by now the word is folded as well
  const [, own = letters] = /^c0de(.{20})$/.exec(letters) ?? [];
  return `${PREFIX}${own}`;
}

/** The number of an objection, however it was typed; what can be none comes back as it was. */
export function foldedCaseNumber(typed: string): string {
  const text = withDigits(
    plain(typed)
      .replaceAll(/\s/g, '')
      .replaceAll(/\p{Pd}/gu, '-'),
  );
  const found = /^(\d{1,9})-(\d{1,9})-(\d{1,9})$/.exec(text)?.slice(1).map(Number);
  if (!found) return typed;
  const [notice = 0, position = 0, number = 0] = found;
  return caseNumberOf({ notice, position, number });
}

import { codePoint, withoutInvisible } from './visible.ts';

/** Marks of typography that stand for a dash or a slash, by code point: many look the same. */
const PLAIN: readonly (readonly [meant: string, characters: string])[] = [
  ['-', '\u058A\u05BE\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\u2E3A\u2E3B\u2E40\u30A0'],
  ['/', '\u2044\u2215\u29F8'],
];

/** Characters of other scripts and drawings, which nobody means to write: a message names them. */
const STRANGE: typeof PLAIN = [
  // the character for one, long marks of kana, hangul and bopomofo, wave dashes, the underscore
  ['-', '\u4E00\u30FC\u1173\u3127\u31D0\u02D7\u2796\u301C\u3030\u223C\u2053~_'],
  // rules of boxes and tables
  ['-', '\u2500\u2501\u2504\u2505\u2508\u2509\u254C\u254D\u2574\u2576\u2578\u257A\u23AF\u23E4'],
  // back slashes, division, diagonals of boxes, kana no, strokes
  ['/', '\\\u2216\u29F5\u00F7\u2571\u2572\u27CB\u30CE\u4E3F\u31D2\u3033\u1735\u2041'],
  // vertical bars and rules, and the stroke that looks like one
  ['/', '|\u00A6\u01C0\u2223\u2502\u2503\u2506\u2507\u250A\u250B\u23D0\u2758\u4E28'],
  // middle dots, and the full stop of Chinese within a serial
  ['.', '\u00B7\u2022\u2027\u2219\u22C5\u30FB\u3002\u0387'],
  // capitals of Cyrillic and Greek
  ['A', '\u0410\u0391'],
  ['B', '\u0412\u0392'],
  ['C', '\u0421\u03F9'],
  ['E', '\u0415\u0395'],
  ['H', '\u041D\u0397\u04BA'],
  ['I', '\u0406\u0399\u04C0'],
  ['J', '\u0408'],
  ['K', '\u041A\u039A'],
  ['M', '\u041C\u039C'],
  ['N', '\u039D'],
  ['O', '\u041E\u039F'],
  ['P', '\u0420\u03A1'],
  ['Q', '\u051A'],
  ['S', '\u0405'],
  ['T', '\u0422\u03A4'],
  ['V', '\u0474'],
  ['W', '\u051C'],
  ['X', '\u0425\u03A7'],
  ['Y', '\u0423\u04AE\u03A5'],
  ['Z', '\u0396'],
];

/**
 * Ideographs, and what is read as one of them: kana, and the radicals that the text of a PDF has in
 * their place where compatibility does not fold them.
 */
const IDEOGRAPHS = new Map(
  (
    '一ー|〇\u25CB\u25EF|二ニ|八ハ|卜ト|口ロ|夕タ|力カ|工エ|厂\u2E81|兀\u2E8E|虎\u2EC1|西\u2EC4|见\u2EC5|角\u2EC6|贝\u2EC9|' +
    '车\u2ECB|长\u2ED3|门\u2ED4|青\u2ED8|韦\u2ED9|页\u2EDA|风\u2EDB|飞\u2EDC|食\u2EDD|马\u2EE2|骨\u2EE3|鬼\u2EE4|' +
    '鱼\u2EE5|鸟\u2EE6|麦\u2EE8|黄\u2EE9|黾\u2EEA|齐\u2EEC|齿\u2EEE|龙\u2EF0|民\u2EA0|示\u2EAC'
  )
    .split('|')
    .flatMap(([meant = '', ...others]) => others.map((other) => [other, meant] as const)),
);

const meanings = (table: typeof PLAIN) =>
  new Map(table.flatMap(([meant, all]) => Array.from(all, (each) => [each, meant] as const)));
const MEANT = meanings(PLAIN);
const GUESSED = meanings(STRANGE);

/** What stands for itself, and the dash of the rule. */
const USUAL = /^[A-Za-z0-9\s./:()—-]*$/;

/** A text in plain characters, and those of its characters that had to be guessed. */
export interface Plain {
  readonly text: string;
  /** As `U+4E00`, each once. */
  readonly guessed: readonly string[];
}

/** Capitals, digits, plain dashes, slashes and dots for whatever looks like them; nothing unseen. */
export function inPlainCharacters(text: string): Plain {
  if (USUAL.test(text)) return { text: text.toUpperCase().replaceAll('—', '-'), guessed: [] };
  const guessed = new Set<string>();
  const plain = Array.from(withoutInvisible(text), (character) => {
    // ① beside 5128 would be 15128: what is a number or a word by itself is no part of one
    const isItself = /[\p{No}\p{Nl}]/u.test(character);
    const folded = (isItself ? character : character.normalize('NFKC')).toUpperCase();
    return Array.from(folded, (part) => {
      const meant = GUESSED.get(part);
      if (meant !== undefined) guessed.add(codePoint(character));
      return meant ?? MEANT.get(part) ?? part;
    }).join('');
  });
  return { text: withoutInvisible(plain.join('')), guessed: [...guessed] };
}

const OF_OTHER_ALPHABETS = /[\p{Script=Cyrillic}\p{Script=Greek}]/gu;

/** As a reader takes a name: letters of Cyrillic and Greek are Latin capitals, kana and radicals ideographs. */
export function asItLooks(text: string): string {
  const latin = text
    .toUpperCase()
    .replace(OF_OTHER_ALPHABETS, (letter) => GUESSED.get(letter) ?? letter);
  return Array.from(latin, (character) => IDEOGRAPHS.get(character) ?? character).join('');
}

const OPENING = /^[\s《〈「『【〔〖（([{"'“‘«<]+/u;
const CLOSING = /[\s》〉」』】〕〗）)\]}"'”’»>。．.，,；;：:、]+$/u;

/** Without what is written around a number or a code. */
export function bare(text: string): string {
  return withoutInvisible(text).replace(OPENING, '').replace(CLOSING, '');
}

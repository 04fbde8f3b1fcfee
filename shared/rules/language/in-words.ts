import type { ASTNode } from '@marcbachmann/cel-js';
import { CHOICES, VERDICTS_OF_ROWS, KINDS_OF_CODES } from '../../domain/rules/choice-words.ts';
import { divisionName } from '../../domain/texts/divisions.ts';
import type { Text } from '../../domain/text.ts';
import { pathOf } from './paths.ts';
import { type Fact, type Vocabulary, VOCABULARY, withRow } from './vocabulary.ts';
import { WRITTEN } from '../../domain/texts/written-dates.ts';

type Parameters = Readonly<Record<string, string | number | boolean>>;

/**
 * A condition as a sentence for whoever compares it with the notice; it is read beside the wording,
 * never judged. Throws a `TypeError` for a construct that no pack has used yet.
 */
export function inWords(
  tree: ASTNode,
  parameters: Parameters,
  vocabulary: Vocabulary = VOCABULARY,
): Text {
  return new Speaker(parameters, vocabulary).truth(tree);
}

/** What a part is called, and the fact by whose values its opposite is spoken of. */
interface Named {
  readonly text: Text;
  readonly fact?: Fact | undefined;
  readonly values?: Readonly<Record<string, Text>> | undefined;
}

class Speaker {
  readonly #parameters: Parameters;
  readonly #vocabulary: Vocabulary;

  constructor(parameters: Parameters, vocabulary: Vocabulary) {
    this.#parameters = parameters;
    this.#vocabulary = vocabulary;
  }

  truth(node: ASTNode): Text {
    switch (node.op) {
      case '&&':
        return joined(this.#parts(node, '&&'), { zh: '，并且', en: ' and ' });
      case '||':
        return joined(this.#parts(node, '||'), { zh: '，或者', en: ' or ' });
      case '!_':
        return this.#denied(node.args);
      case 'in':
        return this.#member(node.args[0], node.args[1]);
      case 'rcall':
        return this.#ofRows(node.args);
      case 'call':
        return this.#asked(node.args[0], node.args[1], true);
      case '.':
        return this.#named(node).text;
      default:
        return this.#compared(node);
    }
  }

  /** Both sides of `&&` or `||`, those of the other one in brackets. */
  #parts(node: ASTNode, op: '&&' | '||'): Text[] {
    if (node.op !== op) {
      const wording = this.truth(node);
      return [node.op === '&&' || node.op === '||' ? bracketed(wording) : wording];
    }
    return node.args.flatMap((side) => this.#parts(side, op));
  }

  #denied(node: ASTNode): Text {
    if (node.op === 'call') return this.#asked(node.args[0], node.args[1], false);
    const { zh, en } = this.truth(node);
    return { zh: `“${zh}”为“否”`, en: `not: ${en}` };
  }

  /** One of our own questions: whether two numbers are the same. */
  #asked(name: string, [one, other]: readonly ASTNode[], isSo: boolean): Text {
    if (name !== 'sameNumber' || !one || !other) throw unknown(name);
    const [left, right] = [this.#named(one).text, this.#named(other).text];
    return {
      zh: `${left.zh}与${right.zh}${isSo ? '相同' : '不相同'}`,
      en: `the ${left.en} ${isSo ? 'is' : 'is not'} the ${right.en}`,
    };
  }

  #member(item: ASTNode, list: ASTNode): Text {
    if (list.op === 'list') {
      const { text, values } = this.#named(item);
      const each = list.args.map((one) => this.#value(one, values));
      return {
        zh: `${text.zh}是${inList(each, 'zh')}`,
        en: `the ${text.en} is ${inList(each, 'en')}`,
      };
    }
    const { text, values } = this.#named(list);
    const one = this.#value(item, values);
    return { zh: `${text.zh}包括“${one.zh}”`, en: `the ${text.en} include “${one.en}”` };
  }

  #ofRows([name, list, [each, asked]]: Extract<ASTNode, { op: 'rcall' }>['args']): Text {
    if ((name !== 'all' && name !== 'exists') || each?.op !== 'id' || !asked) throw unknown(name);
    const { text } = this.#named(list);
    const inRow = withRow(this.#vocabulary, pathOf(list), each.args);
    const wording = new Speaker(this.#parameters, inRow).truth(asked);
    const row = asked.op === '&&' || asked.op === '||' ? bracketed(wording) : wording;
    return name === 'all'
      ? { zh: `${text.zh}每一行的${row.zh}`, en: `in every row of the ${text.en} ${row.en}` }
      : { zh: `${text.zh}有一行的${row.zh}`, en: `in some row of the ${text.en} ${row.en}` };
  }

  #compared(node: ASTNode): Text {
    if (!isComparison(node.op)) throw unknown(node.op);
    const [first, second] = node.args as [ASTNode, ASTNode];
    // what is stated first, what it is held against second
    const isTurned = this.#isFixed(first);
    const [left, right] = isTurned ? [second, first] : [first, second];
    const words = COMPARED[isTurned ? TURNED[node.op] : node.op];
    const rows = left.op === 'call' && left.args[0] === 'size' ? left.args[1][0] : undefined;
    if (rows) return this.#sized(rows, isTurned ? TURNED[node.op] : node.op, right);
    const { text, values, fact } = this.#named(left);
    const value = this.#value(right, values);
    const than = this.#isFixed(right) ? value.en : `the ${value.en}`;
    const isDay = fact?.type.kind === 'date';
    const { zh, en } = isDay && 'ofDays' in words ? words.ofDays : words;
    return { zh: `${text.zh}${zh}${value.zh}`, en: `the ${text.en} ${en} ${than}` };
  }

  #isFixed(node: ASTNode): boolean {
    return node.op === 'value' || (pathOf(node) ?? '').startsWith('parameters.');
  }

  #sized(rows: ASTNode, op: keyof typeof SIZED, than: ASTNode): Text {
    const { text } = this.#named(rows);
    const count = this.#value(than, undefined);
    const wording = than.op === 'value' ? SIZES[`${op} ${count.zh}`] : undefined;
    if (wording) return { zh: `${text.zh}${wording.zh}`, en: `the ${text.en} ${wording.en}` };
    const { zh, en } = SIZED[op];
    return {
      zh: `${text.zh}${zh}${count.zh}行`,
      en: `there are ${en} ${count.en} rows of the ${text.en}`,
    };
  }

  #named(node: ASTNode): Named {
    if (node.op === 'call') return this.#computed(node.args[0], node.args[1]);
    const path = pathOf(node) ?? '';
    const fact = this.#vocabulary.get(path);
    if (fact) return { text: fact.label, fact, values: fact.values ?? CHOICES[path] };
    if (path.startsWith('parameters.')) return { text: this.#value(node, undefined) };
    if (path.endsWith('.verdict'))
      return { text: { zh: '比较结论', en: 'result' }, values: VERDICTS_OF_ROWS };
    throw unknown(path || node.op);
  }

  #computed(name: string, [first, months]: readonly ASTNode[]): Named {
    if (!first) throw unknown(name);
    const { text, fact } = this.#named(first);
    if (name === 'usccKind')
      return {
        text: { zh: `${text.zh}所示的单位`, en: `body that the ${text.en} stands for` },
        values: KINDS_OF_CODES,
      };
    if (name !== 'addMonths' || !months) throw unknown(name);
    const { zh } = this.#value(months, undefined);
    return { text: { zh: `${text.zh}加${zh}个月`, en: `${text.en} and ${zh} months` }, fact };
  }

  #value(node: ASTNode, values: Named['values']): Text {
    const path = pathOf(node);
    if (path === null && node.op !== 'value') return this.#named(node).text;
    if (path !== null && !path.startsWith('parameters.')) return this.#named(node).text;
    const value = path === null ? node.args : this.#parameters[path.slice('parameters.'.length)];
    const text = `${value as string | bigint | boolean}`;
    return values?.[text] ?? divisionName(text) ?? dayNamed(text) ?? { zh: text, en: text };
  }
}

const SIZES: Readonly<Record<string, Text>> = {
  '== 0': { zh: '没有填写', en: 'is empty' },
  '>= 1': { zh: '至少有一行', en: 'has a row' },
};

const SIZED = {
  '==': { zh: '恰有', en: 'exactly' },
  '!=': { zh: '不是', en: 'not just' },
  '<=': { zh: '至多有', en: 'at most' },
  '>=': { zh: '至少有', en: 'at least' },
  '<': { zh: '少于', en: 'fewer than' },
  '>': { zh: '多于', en: 'more than' },
} as const;

/** `ofDays`: where it is days that are compared. */
const COMPARED = {
  '==': { zh: '为', en: 'is' },
  '!=': { zh: '不是', en: 'is not' },
  '<=': { zh: '不大于', en: 'is at most', ofDays: { zh: '不晚于', en: 'is not after' } },
  '>=': { zh: '不小于', en: 'is at least', ofDays: { zh: '不早于', en: 'is not before' } },
  '<': { zh: '小于', en: 'is below', ofDays: { zh: '早于', en: 'is before' } },
  '>': { zh: '大于', en: 'is above', ofDays: { zh: '晚于', en: 'is after' } },
} as const;

/** The same seen from the other side. */
const TURNED = { '==': '==', '!=': '!=', '<=': '>=', '>=': '<=', '<': '>', '>': '<' } as const;

function isComparison(op: string): op is keyof typeof COMPARED {
  return op in COMPARED;
}

function joined(parts: readonly Text[], by: Text): Text {
  return {
    zh: parts.map(({ zh }) => zh).join(by.zh),
    en: parts.map(({ en }) => en).join(by.en),
  };
}

function bracketed({ zh, en }: Text): Text {
  return { zh: `（${zh}）`, en: `(${en})` };
}

function inList(texts: readonly Text[], language: 'zh' | 'en'): string {
  const [last = '', ...others] = texts.map((text) => text[language]).toReversed();
  if (others.length === 0) return last;
  const before = others.toReversed().join(language === 'zh' ? '、' : ', ');
  return language === 'zh' ? `${before}或${last}` : `${before} or ${last}`;
}

function dayNamed(text: string): Text | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return null;
  return { zh: WRITTEN.zh(text), en: WRITTEN.en(text) };
}

function unknown(what: string): TypeError {
  return new TypeError(`no words are known for ${what}`);
}

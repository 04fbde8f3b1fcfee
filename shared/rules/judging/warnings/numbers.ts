import type { CalendarDate } from '../../../domain/calendar.ts';
import type { Warning } from '../../../domain/rules/assessment.ts';
import type { FactPath, PartialFacts } from '../../../domain/rules/facts.ts';
import type { Text } from '../../../domain/text.ts';
import { type NumberReading, readStandardNumber } from '../../../domain/texts/standard-number.ts';

/** What is odd about the numbers that are stated: of the standard, on its release notice and cover, and before. */
export function oddNumbers(facts: PartialFacts, today: CalendarDate | undefined): Warning[] {
  const { standard, materials, filing } = facts;
  const stated: [FactPath, string | undefined][] = [
    ['standard.number', standard?.number],
    ['materials.M4.statedNumber', materials?.M4?.statedNumber],
    ['materials.M5.statedNumber', materials?.M5?.statedNumber],
  ];
  const day = filing?.receivedOn ?? today;
  return [
    ...stated.flatMap(([path, text]) => (text === undefined ? [] : oddNumber(path, text, day))),
    ...yearDiffers(standard),
    ...(standard?.previousNumbers ?? []).flatMap(oddEarlierNumber),
  ];
}

/** An earlier number by which nobody can tell whether the standard was filed under it. */
function oddEarlierNumber(text: string): Warning[] {
  const reading = readStandardNumber(text);
  const path = 'standard.previousNumbers';
  if (reading.number !== null)
    return reading.guessed.length > 0 ? [guessed(path, reading.number, reading.guessed)] : [];
  const { zh, en } = whyUnread(reading);
  return [
    {
      code: 'standard.earlier_number_not_recognised',
      says: {
        zh: `曾用编号“${text}”读不出“T/团体代号 顺序号—年代号”：${zh}，无法据此查重，由人工核对。`,
        en: `The earlier number “${text}” cannot be read as “T/<association code> <serial>—<year>”: ${en}. Whether the standard was filed under it is a person's to check.`,
      },
      paths: [path],
      person: true,
    },
  ];
}

function oddNumber(path: FactPath, text: string, day: CalendarDate | undefined): Warning[] {
  const reading = readStandardNumber(text);
  if (reading.number === null) return [notRecognised(path, reading)];
  const year = Number(reading.number.slice(-4));
  return [
    ...(reading.guessed.length > 0 ? [guessed(path, reading.number, reading.guessed)] : []),
    // a standard of next year may be numbered already
    ...(day !== undefined && year > Number(day.slice(0, 4)) + 1 ? [yearToCome(path)] : []),
  ];
}

type Unread = Extract<NumberReading, { number: null }>;

function notRecognised(path: FactPath, reading: Unread): Warning {
  const why = whyUnread(reading);
  return {
    code: 'standard.number_not_recognised',
    says: {
      zh: `标准编号读不出“T/团体代号 顺序号—年代号”：${why.zh}。由人工核对。`,
      en: `The number cannot be read as “T/<association code> <serial>—<year>”: ${why.en}. A person checks it.`,
    },
    paths: [path],
    person: true,
  };
}

function whyUnread({ because, character }: Unread): Text {
  if (character !== null) {
    return { zh: `其中有字符 ${character}`, en: `it holds the character ${character}` };
  }
  return WHY[because];
}

const WHY: Readonly<Record<Unread['because'], Text>> = {
  character: { zh: '其中有不认识的字符', en: 'it holds an unknown character' },
  code: {
    zh: '缺少空格，看不出团体代号到哪里为止',
    en: 'the blank is missing, and where the association code ends is not known',
  },
  year: { zh: '年代号不在1990年以后', en: 'its year is not one since 1990' },
  form: { zh: '格式不同', en: 'it has another form' },
};

function guessed(path: FactPath, number: string, characters: readonly string[]): Warning {
  return {
    code: 'standard.number_guessed',
    says: {
      zh: `标准编号读作 ${number}；其中的字符 ${characters.join('、')} 是按相近字形读的，请核对。`,
      en: `The number is read as ${number}; the characters ${characters.join(', ')} were taken for those they look like, so please check.`,
    },
    paths: [path],
  };
}

function yearToCome(path: FactPath): Warning {
  return {
    code: 'standard.number_year_to_come',
    says: {
      zh: '标准编号中的年份尚未到来，由人工核对。',
      en: 'The year in the number is still to come; a person checks it.',
    },
    paths: [path],
    person: true,
  };
}

function yearDiffers(standard: PartialFacts['standard']): Warning[] {
  const { number } = readStandardNumber(standard?.number ?? '');
  const published = standard?.publishedOn?.slice(0, 4);
  return number === null || published === undefined || number.endsWith(published)
    ? []
    : [YEAR_DIFFERS];
}

const YEAR_DIFFERS: Warning = {
  code: 'standard.year_differs',
  says: {
    zh: '标准编号中的年份与发布年份不同，请核对。',
    en: 'The year in the number differs from the year of publication; please check.',
  },
  paths: ['standard.number', 'standard.publishedOn'],
};

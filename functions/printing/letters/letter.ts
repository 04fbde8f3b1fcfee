import { LETTER_TITLES } from '../../../shared/domain/publication/letter-titles.ts';
import { beijingDate } from '../../../shared/domain/calendar.ts';
import { dayWords, momentWords } from '../paper/dates.ts';
import { drawnCode } from '../paper/code.ts';
import type { Block, Printed } from '../paper/printed.ts';
import { bodyOf } from './bodies.ts';
import type { LetterFacts } from './facts.ts';
import { layoutRow } from './layout-of.ts';
import { W } from './letter-words.ts';

/** A letter to the association, as it is printed. */
export function letterOf(facts: LetterFacts): Printed {
  const { letter, event, application, submission, call } = facts;
  const { name, code } = application.association;
  const number = `${application.id}-${letter.number}`;
  const documentNumber = call.documentNumber === null ? '' : `（${call.documentNumber}）`;
  const { opening, blocks } = bodyOf(facts);
  const heading = { number: letter.number, kind: letter.kind, at: letter.at };
  const held = [
    { name: W.letterNumber, value: { zh: number } },
    { name: W.contentHash, value: { zh: submission.contentHash } },
    { name: W.eventHash, value: { zh: event.hash } },
  ];
  return {
    title: LETTER_TITLES[letter.kind],
    heading: { zh: `${call.name.zh}${documentNumber}`, en: call.name.en },
    number,
    to: { zh: `${name}（${code}）：` },
    opening: [opening],
    blocks: [...blocks, filingBlock(facts)],
    date: dayWords(letter.at),
    code: {
      svg: drawnCode(number, submission.contentHash, event.hash),
      lines: held,
    },
    archived: {
      day: beijingDate(new Date(letter.at)),
      data: {
        application: application.id,
        letter: heading,
        contentHash: submission.contentHash,
        event,
      },
    },
    foot: W.foot,
  };
}

function filingBlock({ application, submission, pack, call }: LetterFacts): Block {
  const { number = '', titleZh = '' } = application.content.standard ?? {};
  return {
    heading: W.filing,
    rows: [
      { name: W.number, value: { zh: application.id } },
      { name: W.standard, value: { zh: `${number} ${titleZh}` } },
      { name: W.submittedAt, value: momentWords(submission.at) },
      {
        name: W.rules,
        value: {
          zh: `${pack.title.zh}（${pack.id}，第${pack.version}版）`,
          en: `${pack.title.en} (${pack.id}, version ${pack.version})`,
        },
      },
      layoutRow(call),
    ],
  };
}

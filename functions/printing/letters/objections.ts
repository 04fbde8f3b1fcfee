import { dateWords } from '../paper/dates.ts';
import type { Block, Row } from '../paper/printed.ts';
import { noticeOf, publicationOf } from '../../../shared/domain/publication/publication-of.ts';
import { openAmong } from '../../../shared/domain/publication/objections.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { Application } from '../../../shared/domain/application/application.ts';
import type { LetterFacts } from './facts.ts';
import { howToDispute, W } from './letter-words.ts';
import { O } from './objection-words.ts';
import { written } from './written.ts';

interface Answered {
  readonly caseNumbers: readonly string[];
  readonly outcome: 'dismissed' | 'upheld';
  readonly reply: string;
}

/** What an association is told of objections to its project: which, and what they were answered; not who objects, nor what they say. */
export function objectionBlocks(
  { application, call }: LetterFacts,
  { caseNumbers, outcome, reply }: Answered,
): Block[] {
  const rows = [{ name: O.cases, value: { zh: caseNumbers.join('、') } }, ...onNotice(application)];
  const { reconsiderationWorkingDays: days } = call;
  const way = days === null ? W.notOffered : howToDispute(days);
  return [
    { heading: O.objections, rows },
    { heading: O.reply, paragraphs: written(reply) },
    { heading: W.next, paragraphs: [outcome === 'upheld' ? O.lost : staysOn(application)] },
    ...(outcome === 'upheld' ? [{ heading: W.dispute, paragraphs: [way] }] : []),
  ];
}

/** The notice that the project is, or was, on; before its association is told, there is none yet. */
export function onNotice(application: Application): Row[] {
  if (publicationOf(application).toldAt === null)
    return [{ name: W.noticeNumber, value: W.noticeToCome }];
  const { number, from, to } = noticeOf(application);
  const [first, last] = [dateWords(from), dateWords(to)];
  return [
    { name: W.noticeNumber, value: { zh: `第${number}号`, en: `No. ${number}` } },
    {
      name: W.noticeDays,
      value: { zh: `${first.zh}至${last.zh}`, en: `${first.en} to ${last.en}` },
    },
  ];
}

function staysOn(application: Application): Text {
  const open = publicationOf(application).objections.reduce((sum, one) => sum + openAmong(one), 0);
  return open === 0 ? O.staysOn : O.othersOpen(open);
}

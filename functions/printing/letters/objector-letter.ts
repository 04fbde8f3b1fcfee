import type { Call } from '../../../shared/domain/calls/call.ts';
import { type Instant, beijingDate } from '../../../shared/domain/calendar.ts';
import type { Objection } from '../../../shared/domain/publication/objections.ts';
import type { Application } from '../../../shared/domain/application/application.ts';
import { hashOf } from '../../../shared/evidence/canonical.ts';
import { dayWords, momentWords } from '../paper/dates.ts';
import { drawnCode } from '../paper/code.ts';
import type { Block, Printed } from '../paper/printed.ts';
import { layoutRow } from './layout-of.ts';
import { W } from './letter-words.ts';
import { onNotice } from './objections.ts';
import { O } from './objection-words.ts';
import { written } from './written.ts';

/** An objection as its own letter tells of it. */
export interface ObjectorFacts {
  readonly caseNumber: string;
  readonly lodgedAt: Instant;
  readonly outcome: Pick<Objection, 'standing' | 'reply' | 'answeredAt'>;
  readonly application: Application;
  readonly call: Call;
}

/**
 * The letter to who objects: the answer, or while there is none that it was lodged. It says nothing
 * of who that is, since whoever has the code can print it; of the project only what is on the notice.
 */
export function objectorLetter(facts: ObjectorFacts): Printed {
  const { caseNumber, lodgedAt, outcome, call } = facts;
  const { standing, reply, answeredAt } = outcome;
  const documentNumber = call.documentNumber === null ? '' : `（${call.documentNumber}）`;
  const number = `${call.id}-${caseNumber}`;
  const record = { callId: call.id, caseNumber, lodgedAt, standing, reply, answeredAt };
  const recordHash = hashOf(record);
  return {
    title: answeredAt === null ? O.lodgedTitle : O.answerTitle,
    heading: { zh: `${call.name.zh}${documentNumber}`, en: call.name.en },
    number,
    to: O.to,
    opening: [O.noName],
    blocks: [
      objectionBlock(facts),
      projectBlock(facts),
      ...(reply === null ? [] : [{ heading: O.reply, paragraphs: written(reply) }]),
      ...(standing === 'open' ? [{ heading: W.next, paragraphs: [O.waits] }] : []),
    ],
    date: dayWords(answeredAt ?? lodgedAt),
    code: {
      svg: drawnCode(number, recordHash),
      lines: [
        { name: O.cases, value: { zh: number } },
        { name: O.recordHash, value: { zh: recordHash } },
      ],
    },
    archived: { day: beijingDate(new Date(answeredAt ?? lodgedAt)), data: record },
    foot: W.foot,
  };
}

function objectionBlock({
  caseNumber,
  lodgedAt,
  outcome,
  application,
  call,
}: ObjectorFacts): Block {
  const { standing, answeredAt } = outcome;
  return {
    heading: O.objections,
    rows: [
      { name: O.cases, value: { zh: caseNumber } },
      { name: O.lodgedAt, value: momentWords(lodgedAt) },
      ...onNotice(application),
      { name: O.standing, value: O[standing] },
      ...(answeredAt === null ? [] : [{ name: O.answeredAt, value: momentWords(answeredAt) }]),
      layoutRow(call),
    ],
  };
}

function projectBlock({ application: { association, content } }: ObjectorFacts): Block {
  const { number = '', titleZh = '' } = content.standard ?? {};
  return {
    heading: O.project,
    rows: [
      { name: O.projectNumber, value: { zh: number } },
      { name: O.projectTitle, value: { zh: titleZh } },
      { name: O.association, value: { zh: association.name } },
    ],
  };
}

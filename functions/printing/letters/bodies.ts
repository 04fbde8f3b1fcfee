import type { Defect } from '../../../shared/domain/application/application.ts';
import type { Reconsideration } from '../../../shared/domain/publication/publication.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { Block } from '../paper/printed.ts';
import { citedBlock, clauseWords } from './cited.ts';
import { fieldName } from './field-name.ts';
import type { LetterFacts } from './facts.ts';
import { type About, OPENINGS, W, howToDispute } from './letter-words.ts';
import { objectionBlocks, onNotice } from './objections.ts';
import { written } from './written.ts';

interface Body {
  readonly opening: Text;
  readonly blocks: readonly Block[];
}

/** What a letter says, by the event that it tells of. */
export function bodyOf(facts: LetterFacts): Body {
  const { body } = facts.event;
  switch (body.type) {
    case 'correction_requested':
      return correction(facts, body);
    case 'examination_decided':
      return {
        opening: OPENINGS.not_accepted(aboutOf(facts)),
        blocks: against(facts, body.decision.reason, body.decision.clauses),
      };
    case 'selection_decided':
      return body.decision.outcome === 'selected'
        ? selected(facts)
        : {
            opening: OPENINGS.not_selected(aboutOf(facts)),
            blocks: against(facts, body.decision.reasons, body.decision.clauses ?? []),
          };
    case 'reconsideration_decided':
      return reconsidered(facts, body.outcome, body.reasons);
    case 'objection_answered':
      return objected(facts, { ...body, caseNumbers: [body.caseNumber] });
    case 'objections_dismissed':
      return objected(facts, { ...body, outcome: 'dismissed' });
    default:
      throw new Error(`there is no letter on ${body.type}`);
  }
}

function aboutOf({ application: { content } }: LetterFacts): About {
  const { number = '', titleZh = '' } = content.standard ?? {};
  return { number, titleZh };
}

interface Returned {
  readonly defects: readonly Defect[];
  readonly lateGround: string | null;
}

function correction(facts: LetterFacts, { defects, lateGround }: Returned): Body {
  const lines = defects.map(({ pointer, clause, instruction }, index) => [
    { zh: String(index + 1) },
    fieldName(facts.call, pointer),
    { zh: clause },
    { zh: instruction },
  ]);
  const columns = [
    { name: W.line, share: 2 },
    { name: W.where, share: 5 },
    { name: W.clause, share: 5 },
    { name: W.instruction, share: 11 },
  ];
  const named = defects.map(({ clause }) => clause);
  return {
    opening: OPENINGS.correction(aboutOf(facts)),
    blocks: [
      { heading: W.toCorrect, table: { columns, lines } },
      ...(lateGround === null ? [] : [{ heading: W.lateGround, paragraphs: written(lateGround) }]),
      ...citedBlock(facts, named),
    ],
  };
}

/** Reasons, clauses, and what can be done against both. */
function against(facts: LetterFacts, reasons: string, clauses: readonly string[]): Block[] {
  const { reconsiderationWorkingDays: days } = facts.call;
  // what was disputed once cannot be again
  const isLast = facts.application.reconsideration !== null;
  const way = isLast ? W.onlyOnce : days === null ? W.notOffered : howToDispute(days);
  return [
    { heading: W.reasons, paragraphs: written(reasons) },
    ...citedBlock(facts, clauses),
    { heading: W.dispute, paragraphs: [way] },
  ];
}

function selected(facts: LetterFacts): Body {
  return {
    opening: OPENINGS.selected(aboutOf(facts)),
    blocks: [{ heading: W.notice, rows: onNotice(facts.application) }],
  };
}

function objected(facts: LetterFacts, answered: Parameters<typeof objectionBlocks>[1]): Body {
  return {
    opening: OPENINGS.objection(aboutOf(facts), answered.outcome),
    blocks: objectionBlocks(facts, answered),
  };
}

function reconsidered(
  facts: LetterFacts,
  outcome: NonNullable<Reconsideration['outcome']>,
  reasons: string,
): Body {
  const { reconsideration } = facts.application;
  if (!reconsideration) throw new Error(`${facts.application.id} disputed nothing`);
  const { of, disputed } = reconsideration;
  const anew = of === 'examination' ? W.acceptedNow : W.decidedAnew;
  const lines = disputed.map(({ clause, argument }) => [
    clauseWords(facts.pack, clause),
    { zh: argument },
  ]);
  const columns = [
    { name: W.clause, share: 1 },
    { name: W.argument, share: 1 },
  ];
  const clauses = disputed.map(({ clause }) => clause);
  return {
    opening: OPENINGS[outcome](aboutOf(facts)),
    blocks: [
      { heading: W.disputed, table: { columns, lines } },
      { heading: W.reasons, paragraphs: written(reasons) },
      ...citedBlock(facts, clauses),
      { heading: W.next, paragraphs: [outcome === 'upheld' ? W.onlyOnce : anew] },
    ],
  };
}

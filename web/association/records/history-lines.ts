import type { Text } from '../../../shared/domain/text.ts';
import { sectionNameOf } from '../../form/sections.ts';
import type { Reader } from '../../reader/reader.ts';
import { EVENTS } from '../../words/event-words.ts';
import type { HistoryEvent } from './events.ts';
import { RECORD_WORDS as W } from './words.ts';

/** One line of a history: an event, or a run of changes to the content with nothing between them. */
export interface HistoryLine {
  readonly first: HistoryEvent;
  readonly last: HistoryEvent;
  /** How many events it stands for. */
  readonly count: number;
  /** The parts of the content that were changed, by the first segment of their pointers. */
  readonly changed: readonly string[];
}

/** A history in lines: what was typed and saved again and again by one side is one of them. */
export function linesOf(events: readonly HistoryEvent[]): readonly HistoryLine[] {
  return events.reduce<readonly HistoryLine[]>((lines, event) => {
    const before = lines.at(-1);
    const changed = changedIn(event);
    if (!before || !isRun(before.last, event))
      return [...lines, { first: event, last: event, count: 1, changed }];
    const line = {
      ...before,
      last: event,
      count: before.count + 1,
      changed: [...new Set([...before.changed, ...changed])],
    };
    return [...lines.slice(0, -1), line];
  }, []);
}

function isRun(one: HistoryEvent, other: HistoryEvent): boolean {
  return (
    one.body.type === 'application_edited' &&
    other.body.type === 'application_edited' &&
    roleIn(one) === roleIn(other)
  );
}

function roleIn(event: HistoryEvent): string | null {
  return 'by' in event ? event.by.role : null;
}

function changedIn({ body }: HistoryEvent): readonly string[] {
  if (body.type !== 'application_edited') return [];
  // a history that somebody changed on its way is shown all the same: its verification tells of it
  const { sections = {}, removed = [] } = body as Partial<typeof body>;
  return [...Object.keys(sections), ...removed];
}

type Words = Readonly<Record<string, Text>>;

/** What a decision or an answer came to; empty of what only happened. */
function resultIn({ body }: HistoryEvent, reader: Reader): string {
  // a history that somebody changed on its way may lack what an event of its kind has
  const said = (words: Words, outcome = '') => {
    const word = words[outcome];
    return word ? reader.say(word) : '';
  };
  switch (body.type) {
    case 'examination_decided':
    case 'selection_decided': {
      const { decision } = body as Partial<typeof body>;
      return said(W.results, decision?.outcome);
    }
    case 'reconsideration_decided':
      return said(W.outcomes, body.outcome);
    case 'objection_answered':
      return said(W.objectionStandings, body.outcome);
    case 'objections_dismissed':
      return said(W.objectionStandings, 'dismissed');
    default:
      return '';
  }
}

/** The objections that it is about. */
function casesIn({ body }: HistoryEvent): readonly string[] {
  const { caseNumber, caseNumbers = [] } = body as Partial<Record<'caseNumber', string>> & {
    readonly caseNumbers?: readonly string[];
  };
  return caseNumber === undefined ? caseNumbers : [caseNumber];
}

/** What happened, in words: what came of it, and of changes which parts they were to, and how many. */
export function whatIn({ first, last, count, changed }: HistoryLine, reader: Reader): string {
  const event = reader.say(EVENTS[last.body.type]);
  const result = resultIn(last, reader);
  const cases = casesIn(last);
  const whole = result === '' ? event : reader.say(W.changedIn(event, result));
  const what = cases.length === 0 ? whole : reader.say(W.ofCases(whole, reader.list(cases)));
  const names = new Set(
    changed.flatMap((group) => {
      const name = sectionNameOf(group);
      return name ? [reader.say(name)] : [];
    }),
  );
  const parts = names.size === 0 ? what : reader.say(W.changedIn(what, reader.list([...names])));
  return count === 1 ? parts : `${parts} · ${reader.say(W.times(count, reader.instant(first.at)))}`;
}

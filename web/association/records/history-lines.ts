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

/** What happened, in words: of changes also which parts they were to, and how many. */
export function whatIn({ first, last, count, changed }: HistoryLine, reader: Reader): string {
  const what = reader.say(EVENTS[last.body.type]);
  const names = new Set(
    changed.flatMap((group) => {
      const name = sectionNameOf(group);
      return name ? [reader.say(name)] : [];
    }),
  );
  const parts = names.size === 0 ? what : reader.say(W.changedIn(what, reader.list([...names])));
  return count === 1 ? parts : `${parts} · ${reader.say(W.times(count, reader.instant(first.at)))}`;
}

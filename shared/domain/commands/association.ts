import type { Application, Submission } from '../application/application.ts';
import { changesBetween, isWithin } from '../application/changes.ts';
import { CONTENT_SECTIONS, type DraftContent } from '../application/content.ts';
import { openFields } from './open-fields.ts';
import { foldedContent } from '../application/pasted-content.ts';
import { merged, numbersOf } from '../application/sections.ts';
import type { CalendarDate } from '../calendar.ts';
import type { Dispute, Reconsideration } from '../publication/publication.ts';
import type { Refusal } from '../refusal.ts';
import { resumedClock, startedClock } from '../review/examination-clock.ts';
import { routeOf } from './conditions.ts';
import { command, staying, steps } from './definition.ts';

/** Replaces the content; an edit that changes nothing makes no event. */
export const edit = command({
  by: 'association',
  steps: staying(['draft', 'returned', 'returned_for_correction']),
  gate: (state, { content }) => lockedFields(state, foldedContent(content)),
  event: 'application_edited',
  body: ({ content: pasted }: { content: DraftContent }, state: Application) => {
    const content = foldedContent(pasted);
    const differing = differingSections(state.content, content);
    if (differing.length === 0) return null;
    const removed = differing.filter((name) => content[name] === undefined);
    const { people: _people, ...sections } = Object.fromEntries(
      differing.filter((name) => content[name] !== undefined).map((name) => [name, content[name]]),
    ) as DraftContent;
    return { ...numbersOf(content), sections, removed };
  },
  people: ({ content: pasted }, state) => {
    const content = foldedContent(pasted);
    const differs = differingSections(state.content, content).includes('people');
    return differs ? (content.people ?? null) : null;
  },
  apply: (state, { sections, removed, standardNumber, previousNumbers }, { people }) => ({
    content: merged(state.content, sections, { removed, people }),
    standardNumber,
    // an edit states them anew
    ...((previousNumbers ?? state.previousNumbers) && { previousNumbers: previousNumbers ?? [] }),
  }),
});

/** Files a draft, or files again what was returned. */
export const submit = command({
  by: 'association',
  steps: {
    ...steps(['draft', 'returned'], { to: 'submitted' }),
    // it goes back to the examiner who asked, not to the end of a queue
    ...steps(['returned_for_correction'], { to: 'formal_examination' }),
  },
  event: 'application_submitted',
  body: ({ submission }: { submission: Submission }) => ({ submission }),
  apply: (state, { submission }, { at }) => ({
    submission,
    // what was checked before a return was checked of another text; a correction stays recommended
    recommendation: state.state === 'returned' ? null : state.recommendation,
    // what is filed anew is judged by the rules of its filing
    examination: state.examination && { ...state.examination, reassessment: null },
    clock: clockOfFiling(state, at.slice(0, 10)),
  }),
});

/** Takes back a draft or a filing, until the examination has decided. */
export const withdraw = command({
  by: 'association',
  steps: steps(
    [
      'draft',
      'submitted',
      'recommender_check',
      'returned',
      'recommended',
      'formal_examination',
      'returned_for_correction',
    ],
    { to: 'withdrawn' },
  ),
  event: 'application_withdrawn',
  body: ({ reason }: { reason: string }) => ({ reason }),
});

interface DisputeData {
  readonly of: Reconsideration['of'];
  readonly disputed: Dispute[];
  /** The last day of the call's window; null where it offers none. */
  readonly until: CalendarDate | null;
}

/** Disputes the findings by which it was refused or not selected, once. */
export const dispute = command({
  by: 'association',
  steps: {
    ...steps(['not_accepted'], { to: 'reconsideration' }),
    ...steps(['not_selected'], { to: 'reconsideration', when: 'told' }),
  },
  gate: ({ reconsideration }, { until, on }) => {
    if (until === null) return { code: 'reconsideration.not_offered' };
    if (reconsideration) return { code: 'reconsideration.only_once' };
    return on <= until ? null : { code: 'reconsideration.late', until, today: on };
  },
  event: 'findings_disputed',
  body: ({ of, disputed }: DisputeData) => ({ of, disputed }),
  apply: (_state, { of, disputed }, { at }) => ({
    reconsideration: { of, at, disputed, outcome: null, reasons: null, by: null, decidedAt: null },
  }),
});

/** A correction changes what its return asked for; whom to reach may always be put right. */
function lockedFields(state: Application, content: DraftContent): Refusal | null {
  const open = openFields(state);
  if (open === null) return null;
  const locked = changesBetween(state.content, content)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !open.some((named) => isWithin(pointer, named)));
  return locked.length === 0 ? null : { code: 'application.field_locked', locked, open };
}

function differingSections(before: DraftContent, after: DraftContent) {
  return CONTENT_SECTIONS.filter((name) => !isSame(before[name], after[name]));
}

/** Contents are parsed JSON in the schema's order; at worst an equal section is recorded again. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A direct filing is there to examine at once; a correction goes on where the clock stopped. */
function clockOfFiling(state: Application, day: CalendarDate): Application['clock'] {
  if (state.state === 'returned_for_correction' && state.clock) {
    return resumedClock(state.clock, day);
  }
  return routeOf(state) === 'direct' ? startedClock(day) : null;
}

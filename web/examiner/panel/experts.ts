import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { partyAgainst } from '../../../shared/domain/people/parties.ts';
import { proposedConflicts } from '../../../shared/domain/review/panel.ts';
import type { Dossier, PanelReviewView } from '../../dossier/review-view.ts';
import type { Reader } from '../../reader/reader.ts';
import { PANEL_DESK_WORDS as W } from './words.ts';

/** Somebody whom the directory knows as an expert. */
export type Expert = AnswerOf<'listPeople'>['people'][number];

type Conflict = NonNullable<PanelReviewView['panel']>['seats'][number]['proposedConflicts'][number];

/** Name and organisation in one line. */
export function expertName({ subject, name, organisation }: Expert): string {
  return [name ?? subject, organisation.name].filter(Boolean).join(' · ');
}

/** What speaks for a conflict, before anybody is convened. */
export function conflictsOf(expert: Expert, { call, view }: Dossier, reader: Reader): string[] {
  const barred = partyAgainst(view, 'review', expert.organisation);
  const texts = proposedConflicts(view, call, expert).map((each) => conflictText(each, reader));
  return barred ? [...texts, reader.say(W.mayNotSit)] : texts;
}

/** Whether nobody of this expert's organisation sits in the case. */
export function mayNotSit({ organisation }: Expert, view: PanelReviewView): boolean {
  return partyAgainst(view, 'review', organisation) !== null;
}

export function conflictText({ ground, organisation }: Conflict, reader: Reader): string {
  return reader.say(W.conflict(reader.say(W.grounds[ground]), organisation));
}

/** An expert as the API takes one. */
export function seated({ subject, organisation }: Expert) {
  const { code, name } = organisation;
  return { subject, organisation: { code: code === '' ? null : code, name } };
}

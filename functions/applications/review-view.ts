import type { Application, EventBody } from '../../shared/domain/application/application.ts';
import { type FieldChange, changesBetween } from '../../shared/domain/application/changes.ts';
import { type StoredEvent, fold } from '../../shared/domain/application/fold.ts';
import type { ApplicationStore } from '../../shared/store/applications/application-store.ts';
import type { CalendarYearStore, ComparisonStore } from '../../shared/store/calls/call-store.ts';
import type { JointFiling } from '../../shared/store/applications/joint-filing-store.ts';
import type { CommandContext } from '../../shared/store/commands/command-store.ts';
import { callOf } from './call-of.ts';
import { dueIn } from './due.ts';
import { judgedThen, lastFiled } from './filed.ts';
import { onePerAssociation } from './joint-filings.ts';
import { withReadings } from './readings.ts';
import type { Rules } from './rules.ts';

interface Read {
  readonly application: Application;
  readonly jointFilings: readonly JointFiling[];
}

/** Who looks, and when; what the call and the recommender's order say of the application. */
export interface ReviewViewContext extends Pick<CommandContext, 'call' | 'recommendations'> {
  /** The commands that the caller may give now. */
  readonly allowed: string[];
  readonly now: Date;
}

const RETURNS: readonly EventBody['type'][] = ['application_returned', 'correction_requested'];

/**
 * An application as those who review it see it: as it was last filed, judged clause by clause, with
 * what was changed since the last return. What an association is still writing is its own, and
 * personal data are for neither. Throws where the application was never filed: for a reviewer there
 * is none.
 */
export async function reviewView(
  {
    store,
    rules,
  }: {
    readonly store: ApplicationStore & CalendarYearStore & ComparisonStore;
    readonly rules: Rules;
  },
  { application, jointFilings }: Read,
  { allowed, now, recommendations, ...read }: ReviewViewContext,
) {
  const filed = await lastFiled(store, application);
  if (!filed) throw new Error(`${application.id} was never filed`);
  const { people: _people, ...content } = filed.application.content;
  // the panel is not for all who review: it is shown apart; who held what is for nobody
  const { review: _review, hands: _hands, ...rest } = application;
  return {
    ...rest,
    content,
    assessment: await withReadings(store, await judgedThen(rules, filed)),
    jointFilings: onePerAssociation(jointFilings),
    changes: changesSince(await store.readHistory(application.id), filed.application),
    allowed,
    recommenderRank: recommendations.applications.indexOf(application.id) + 1 || null,
    due: await dueIn(store, application, callOf(read), now),
  };
}

/** Through whom it was filed, as part of a question; empty for a direct filing. */
export function recommenderIn(application: Application | undefined): { recommenderId?: string } {
  const recommenderId = application?.submission?.filing.recommender?.id;
  return recommenderId === undefined ? {} : { recommenderId };
}

/** Between what the last return was about and what is filed; empty while it is not filed again. */
function changesSince(history: readonly StoredEvent[], filed: Application): FieldChange[] {
  const upToFiling = history.filter(({ event }) => event.sequence <= filed.version);
  const last = upToFiling.findLastIndex(({ event }) => RETURNS.includes(event.body.type));
  const returned = fold(upToFiling.slice(0, last + 1));
  return returned ? changesBetween(returned.content, filed.content) : [];
}

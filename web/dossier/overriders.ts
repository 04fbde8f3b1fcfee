import type { AnswerOf } from '../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import type { DossierPlace, ReviewView } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

export type Override = NonNullable<ReviewView['examination']>['overrides'][number];
type Event = AnswerOf<'getReviewHistory'>['events'][number];
type Person = AnswerOf<'listPeople'>['people'][number];

interface Overrider {
  readonly override: Override;
  readonly subject: string;
  readonly onBehalfOf: string | undefined;
  readonly at: string;
}

/** Who judged a clause in person, and when: from the history, with names from the directory. */
export function useOverriders(
  view: Pick<ReviewView, 'id' | 'callId' | 'version' | 'examination'>,
): (override: Override) => string | null {
  const reader = useReader();
  const { id: applicationId, callId, version, examination } = view;
  const count = examination?.overrides.length ?? 0;
  const answer = useAnswer(
    async (api) => (count === 0 ? null : read(api, { callId, applicationId })),
    [applicationId, version, count],
  );
  const known = answer.state === 'ready' ? answer.data : null;
  return (override) => {
    const found = known?.overriders.findLast((each) => isSame(each.override, override));
    return found && known ? overriderText(found, known.people, reader) : null;
  };
}

async function read(api: PilotsClient, place: DossierPlace) {
  const [events, { people }] = await Promise.all([
    eventsOf(api, place),
    api.GET('/v1/people').then((answered) => dataOf(answered)),
  ]);
  return { overriders: events.flatMap(overriderIn), people };
}

async function eventsOf(api: PilotsClient, path: DossierPlace): Promise<readonly Event[]> {
  const all: Event[] = [];
  let cursor: string | null = null;
  do {
    const query: { limit: number; cursor?: string } = { limit: 100, ...(cursor && { cursor }) };
    const page: AnswerOf<'getReviewHistory'> = dataOf(
      await api.GET('/v1/reviewer/calls/{callId}/applications/{applicationId}/events', {
        params: { path, query },
      }),
    );
    all.push(...page.events);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return all;
}

function overriderIn(event: Event): readonly Overrider[] {
  if (!('by' in event) || event.body.type !== 'finding_overridden') return [];
  const { subject, onBehalfOf } = event.by;
  return [{ override: event.body.override, subject, onBehalfOf, at: event.at }];
}

function isSame(one: Override, other: Override): boolean {
  return (
    one.clause === other.clause && one.outcome === other.outcome && one.reason === other.reason
  );
}

function overriderText(overrider: Overrider, people: readonly Person[], reader: Reader): string {
  const { subject, onBehalfOf, at } = overrider;
  const nameOf = (of: string) => people.find((person) => person.subject === of)?.name ?? of;
  const who = onBehalfOf
    ? reader.say(W.onBehalfOf(nameOf(subject), nameOf(onBehalfOf)))
    : nameOf(subject);
  return reader.say(W.overrider(who, reader.instant(at)));
}

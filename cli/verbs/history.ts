import { dataOf, type PilotsClient, type Schemas } from '../../shared/client/client.ts';
import type { FieldChange } from '../../shared/domain/application/changes.ts';
import { differencesIn } from '../differences.ts';
import { type Desk, UsageError } from '../desk.ts';
import { EVENTS } from '../names.ts';
import { oneLine } from '../one-line.ts';
import { type ApplicationPath, callIdOf, clientFor, type ReviewOptions } from '../review.ts';
import { ROLE_NAMES } from '../role-names.ts';
import { whyOf } from '../why.ts';

type Page = Schemas['GetHistoryAnswer'];
type Event = Page['events'][number];
type Asked = { path: ApplicationPath; query: { limit: number; cursor?: string } };

const PAGE = 100;

const READERS = ['association', 'examiner', 'decider'] as const;
type Reader = (typeof READERS)[number];

/** `pilots history <application> --call <id>`: all that happened to it, as its reader may see it. */
export async function history(desk: Desk, id: string, options: ReviewOptions): Promise<number> {
  const events = await eventsOf(desk, id, options);
  if (options.json) desk.say(JSON.stringify(exported(events), null, 2));
  else for (const line of timeline(events)) desk.say(line);
  return 0;
}

function readerIn({ as = 'association' }: ReviewOptions): Reader {
  const found = READERS.find((one) => one === as);
  if (found) return found;
  throw new UsageError(`请指明哪一方。 ${as} reads no history: --as ${READERS.join(' or --as ')}.`);
}

async function eventsOf(desk: Desk, id: string, options: ReviewOptions): Promise<Event[]> {
  const path = { callId: callIdOf(options), applicationId: id };
  const reader = readerIn(options);
  const client = await clientFor(desk, reader, options);
  const events: Event[] = [];
  let query: Asked['query'] | null = { limit: PAGE };
  while (query) {
    const page: Page = await pageOf(client, reader, { path, query });
    events.push(...page.events);
    query = page.nextCursor === null ? null : { limit: PAGE, cursor: page.nextCursor };
  }
  return events;
}

async function pageOf(client: PilotsClient, reader: Reader, params: Asked): Promise<Page> {
  if (reader === 'association') {
    return dataOf(
      await client.GET('/v1/calls/{callId}/applications/{applicationId}/events', { params }),
    );
  }
  return dataOf(
    await client.GET('/v1/reviewer/calls/{callId}/applications/{applicationId}/events', { params }),
  );
}

/** With where it ends, so that events lost at the end are missed. */
function exported(events: readonly Event[]) {
  const last = events.at(-1);
  return { ...(last && { head: { sequence: last.sequence, hash: last.hash } }), events };
}

function timeline(events: readonly Event[]): string[] {
  const differences = differencesIn(events);
  return events.flatMap((event) => told(event, differences.get(event.sequence) ?? []));
}

/** When, what and who in a line, and below it why, and what it changed. */
function told(event: Event, changes: readonly FieldChange[]): string[] {
  const what = `${event.sequence}. ${event.at}  ${EVENTS[event.body.type]}`;
  // what is confidential: that it was done is all that there is to tell
  if (!('by' in event)) return [what];
  const { by, body, peopleDigest } = event;
  const isEdit = body.type === 'application_edited';
  const lines = [
    ...whyOf(body),
    ...changes.map(changeIn),
    ...(isEdit && peopleDigest !== null ? ['个人信息有更改，不显示 personal data, not shown'] : []),
  ];
  return [`${what}  ${whoIn(by)}`, ...lines.map((line) => `   ${oneLine(line)}`)];
}

/** Who it was; "B for A" where B stood in for A. */
function whoIn({ role, subject, onBehalfOf }: Schemas['ApplicationEvent']['by']): string {
  const stoodInFor = onBehalfOf === undefined ? '' : ` 代 for ${onBehalfOf}`;
  return oneLine(`${ROLE_NAMES[role]}（${subject}${stoodInFor}）`);
}

function changeIn({ pointer, before, after }: FieldChange): string {
  return `${pointer}：${textOf(before)} → ${textOf(after)}`;
}

function textOf(value: FieldChange['before']): string {
  return value === undefined ? '（无 none）' : JSON.stringify(value);
}

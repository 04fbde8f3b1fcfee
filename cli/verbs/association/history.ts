import { dataOf, type PilotsClient, type Schemas } from '../../../shared/client/client.ts';
import type { FieldChange } from '../../../shared/domain/application/changes.ts';
import { clientFor, type OnCall } from '../../applications/on-call.ts';
import type { ApplicationPath } from '../../applications/view.ts';
import { APPLICATION, ON_CALL } from '../../command-line/common-options.ts';
import { choice } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { clientOf } from '../../context/client.ts';
import type { Wordings } from '../../output/clauses.ts';
import { changedValue } from '../../../shared/calls/content-words.ts';
import { fieldName } from '../../output/field-name.ts';
import { differencesIn } from '../../output/differences.ts';
import { EVENTS } from '../../output/names.ts';
import { oneLine } from '../../output/one-line.ts';
import { rulesSaid } from '../../output/rules-said.ts';
import { ROLE_NAMES } from '../../output/role-names.ts';
import { whyOf } from '../../output/why.ts';

type Page = Schemas['GetHistoryAnswer'];
type Event = Page['events'][number];
type PageParams = { path: ApplicationPath; query: { limit: number; cursor?: string } };

const PAGE = 100;

const READERS = ['association', 'examiner', 'decider'] as const;
type Reader = (typeof READERS)[number];

/** `pilots history <application>`: all that happened to it, as its reader may see it. */
export const history = verb({
  name: 'history',
  says: [
    '申报的全部记录：何时、何事、何人、为何、前后变化',
    'all that happened to it: when, what, who, why, before and after',
  ],
  words: { application: APPLICATION },
  options: {
    as: choice(READERS, '本单位（默认）、形式审查或决定 one’s own, as without it, or for staff'),
    ...ON_CALL,
  },
  example: [found('queue --as recommender'), `pilots history $id ${CALL} --account association-2`],
  run: async (io, { application, as: reader = 'association', ...options }) => {
    const events = await eventsOf(io, application, reader, options);
    if (options.json) io.print(JSON.stringify(exported(events), null, 2));
    else for (const line of timeline(events, await wordingsFor(io, events))) io.print(line);
    return 0;
  },
});

async function eventsOf(
  io: IoContext,
  applicationId: string,
  reader: Reader,
  options: OnCall,
): Promise<Event[]> {
  const path = { callId: options.call, applicationId };
  const client = await clientFor(io, reader, options);
  const events: Event[] = [];
  let query: PageParams['query'] | null = { limit: PAGE };
  while (query) {
    const page: Page = await pageOf(client, reader, { path, query });
    events.push(...page.events);
    query = page.nextCursor === null ? null : { limit: PAGE, cursor: page.nextCursor };
  }
  return events;
}

async function pageOf(client: PilotsClient, reader: Reader, params: PageParams): Promise<Page> {
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

/** What the clauses say of all rules that the filing was judged by. */
async function wordingsFor(io: IoContext, events: readonly Event[]): Promise<Wordings> {
  const packs = events.flatMap(({ body }) =>
    body.type === 'application_submitted' ? [body.submission.assessment.pack] : [],
  );
  const client = await clientOf(io);
  const distinct = [...new Map(packs.map((pack) => [pack.hash, pack])).values()];
  const rules = await Promise.all(distinct.map((pack) => rulesSaid(client, pack)));
  return new Map(rules.flatMap(({ wordings }) => [...wordings]));
}

function timeline(events: readonly Event[], wordings: Wordings): string[] {
  const differences = differencesIn(events);
  return events.flatMap((event) => linesOf(event, differences.get(event.sequence) ?? [], wordings));
}

/** When, what and who in a line, and below it why, and what it changed. */
function linesOf(event: Event, changes: readonly FieldChange[], wordings: Wordings): string[] {
  const what = `${event.sequence}. ${event.at}  ${EVENTS[event.body.type]}`;
  // what is confidential: that it was done is all that there is to tell
  if (!('by' in event)) return [what];
  const { by, body, peopleDigest } = event;
  const isEdit = body.type === 'application_edited';
  const lines = [
    ...whyOf(body, wordings),
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
  const [was, is] = [before, after].map((value) => changedValue(pointer, value));
  return `${fieldName(pointer)}：${was} → ${is}`;
}

import { setTimeout as pause } from 'node:timers/promises';
import { sampleCall } from '../../../shared/calls/calls.ts';
import { type PilotsClient, pilotsClient } from '../../../shared/client/client.ts';
import { beijingInstant } from '../../../shared/domain/calendar.ts';
import { contentOf } from '../../scenarios/pilots-of-2022.ts';
import type { RushCloud } from './rush-cloud.ts';

export const CALL = 'rush';
const OFFICE = { code: '1110000000000006XJ', name: '样例受理机构' };

/** One of the many, with the client that everybody has. */
export interface Association {
  readonly at: number;
  readonly client: PilotsClient;
}

/** What was asked, when it was sent and how long its answer took with all its tries. */
export interface Timed {
  readonly what: 'edit' | 'submit';
  readonly sentAt: number;
  readonly took: number;
}

export interface Filed {
  readonly id: string | null;
  /** When it was taken in; null where it never came to submit. */
  readonly submittedAt: number | null;
  readonly isAcknowledged: boolean;
  /** The code of the refusal where it was refused. */
  readonly refusal: string | null;
}

export async function associations(cloud: RushCloud, count: number): Promise<Association[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const code = `5110000070${String(at).padStart(8, '0')}`;
      const token = await cloud.tokenFor('association', { code, name: `样例社会团体${at}` });
      return { at, client: pilotsClient({ baseUrl: cloud.api, token: () => token, attempts: 8 }) };
    }),
  );
}

/** Opens the call of the rush: until then, and not a moment longer. */
export async function openCall(cloud: RushCloud, closesAt: Date): Promise<void> {
  const { window, ...call } = sampleCall(new Date());
  if (!window) throw new Error('the sample round has no dates');
  const token = await cloud.tokenFor('admin', OFFICE);
  const { error } = await pilotsClient({ baseUrl: cloud.api, token: () => token }).PUT(
    '/v1/calls/{callId}',
    {
      params: { path: { callId: CALL }, header: {} as never },
      body: {
        ...call,
        id: CALL,
        window: { ...window, closesAt: beijingInstant(closesAt), graceMinutes: 0 },
      } as never,
    },
  );
  if (error) throw new Error(`the call was not opened: ${JSON.stringify(error)}`);
}

/** A form that every clause of the sample round is content with. */
const contentFor = (at: number) =>
  contentOf({
    account: '',
    number: `T/CNTAC ${at + 1}—2019`,
    titleZh: '样例',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  });

/** Started and not filed: gives its id, or null where it was refused. */
export async function startDraft({ at, client }: Association): Promise<string | null> {
  const { data } = await client.POST('/v1/calls/{callId}/applications', {
    params: { path: { callId: CALL }, header: {} as never },
    body: { content: contentFor(at) } as never,
  });
  return data?.id ?? null;
}

/** Saves and submits its draft, each not before its moment and as soon as what was before is answered. */
export async function file(
  { at, client }: Association,
  id: string | null,
  { moments, note }: { moments: readonly [number, number]; note: (timed: Timed) => void },
): Promise<Filed> {
  if (id === null) return lost(id, null, { code: 'not started' });
  const timed = async <T>(what: Timed['what'], moment: number, ask: () => Promise<T>) => {
    await pause(Math.max(0, moment - Date.now()));
    const sentAt = Date.now();
    const answer = await ask();
    note({ what, sentAt, took: Date.now() - sentAt });
    return answer;
  };
  const own = (version: number) =>
    ({
      path: { callId: CALL, applicationId: id },
      header: { 'If-Match': `"${version}"` },
    }) as never;
  const saved = await timed('edit', moments[0], () =>
    client.PUT('/v1/calls/{callId}/applications/{applicationId}', {
      params: own(1),
      body: { ...contentFor(at), promotionPlan: '样例：三年内推广。' } as never,
    }),
  );
  if (!saved.data) return lost(id, null, saved.error);
  const { version } = saved.data;
  const submittedAt = Math.max(moments[1], Date.now());
  const submitted = await timed('submit', moments[1], () =>
    client.POST('/v1/calls/{callId}/applications/{applicationId}/submission', {
      params: own(version),
    }),
  );
  return submitted.data
    ? { id, submittedAt, isAcknowledged: true, refusal: null }
    : lost(id, submittedAt, submitted.error);
}

function lost(id: string | null, submittedAt: number | null, error: unknown): Filed {
  const { code = 'no answer', receivedAt } = (error ?? {}) as {
    code?: string;
    receivedAt?: string;
  };
  // a machine that is overrun takes in late what was sent in time: its own word counts
  const at = receivedAt === undefined ? submittedAt : Date.parse(receivedAt);
  return { id, submittedAt: at, isAcknowledged: false, refusal: code };
}

/** How often an association has submitted in the call, by its own list and histories. */
export async function submissionsOf({ client }: Association): Promise<number> {
  const list = await client.GET('/v1/applications', { params: { header: {} as never } });
  const ids = list.data?.applications.map(({ id }) => id) ?? [];
  const histories = await Promise.all(
    ids.map((applicationId) =>
      client.GET('/v1/calls/{callId}/applications/{applicationId}/events', {
        params: { path: { callId: CALL, applicationId }, header: {} as never },
      }),
    ),
  );
  return histories
    .flatMap(({ data }) => data?.events ?? [])
    .filter(({ body }) => (body as { type: string }).type === 'application_submitted').length;
}

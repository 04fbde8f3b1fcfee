import { signal } from '@preact/signals';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { newKey } from '../../data/api.ts';

export type Published = AnswerOf<'publishNotice'>;
export type Preview = NonNullable<Published['preview']>;

/** A list that is to be published, or tried. */
export type Wanted = { readonly callId: string } & (
  | { readonly kind: 'notice'; readonly from: string; readonly workingDays?: number }
  | { readonly kind: 'announcement'; readonly notice: number }
);

/** What was published last, in whichever call: told until it is closed or the page is left. */
export const published = signal<{
  readonly callId: string;
  readonly kind: Wanted['kind'];
  readonly list: Published['list'];
} | null>(null);

export type Tried = Published & { readonly preview: Preview };

/** Where that waits which a list is made of. */
const QUEUES = {
  notice: ['selected', 'not_selected'],
  announcement: ['on_notice', 'objections'],
} as const;

/** A list as it would be now, with nothing written; null where nothing waits for one. */
export async function tried(api: PilotsClient, wanted: Wanted): Promise<Tried | null> {
  const { callId, kind } = wanted;
  const waiting = await Promise.all(QUEUES[kind].map((queue) => isAnyIn(api, callId, queue)));
  if (!waiting.includes(true)) return null;
  const answered = await requestList(api, wanted, { key: newKey(), dryRun: 'true' });
  if (!answered.preview) throw new Error('what is only tried comes with what it would be');
  return { ...answered, preview: answered.preview };
}

async function isAnyIn(
  api: PilotsClient,
  callId: string,
  queue: (typeof QUEUES)[Wanted['kind']][number],
): Promise<boolean> {
  const { applications } = dataOf(
    await api.GET('/v1/decider/calls/{callId}/applications', {
      params: { path: { callId }, query: { queue, limit: 1 } },
    }),
  );
  return applications.length > 0;
}

/** Publishes what was previewed; by the same key once more goes on with the same list. */
export async function publish(
  api: PilotsClient,
  wanted: Wanted,
  { key, previewed }: { readonly key: string; readonly previewed: string },
): Promise<void> {
  const { list } = await requestList(api, wanted, { key, previewed, dryRun: 'false' });
  published.value = { callId: wanted.callId, kind: wanted.kind, list };
}

interface How {
  readonly key: string;
  readonly dryRun: 'true' | 'false';
  /** The digest of the preview that it is held to. */
  readonly previewed?: string;
}

async function requestList(
  api: PilotsClient,
  wanted: Wanted,
  { key, dryRun, ...held }: How,
): Promise<Published> {
  const params = {
    path: { callId: wanted.callId },
    query: { dryRun },
    header: { 'Idempotency-Key': key },
  };
  if (wanted.kind === 'announcement') {
    const body = { notice: wanted.notice, ...held };
    return dataOf(await api.POST('/v1/decider/calls/{callId}/announcements', { params, body }));
  }
  const { from, workingDays } = wanted;
  const body = { from, ...(workingDays !== undefined && { workingDays }), ...held };
  return dataOf(await api.POST('/v1/decider/calls/{callId}/notices', { params, body }));
}

/** The calendar date in Beijing at a moment that the API gave. */
export function dateIn(instant: string): string {
  return new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);
}

import type { Application } from '../../../shared/domain/application/application.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { ADMINS, type Message, nameOf, ownerOf } from '../../../shared/domain/messages/message.ts';
import type { Whose } from '../../../shared/domain/messages/preferences.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import type { CommandStore } from '../../../shared/store/commands/command-store.ts';
import type { ReceiverStore } from '../../../shared/store/messages/receiver-store.ts';

/** What a message is about: an application and its call, a call, or the system. */
export interface About {
  readonly application: Application | null;
  readonly callId: string | null;
  readonly call: Call | null;
}

/** Null: nothing is known of it. */
export async function aboutOf(
  store: Pick<CommandStore, 'readContext'>,
  { applicationId, callId }: Message,
): Promise<About | null> {
  const application =
    applicationId === null ? null : (await store.readContext({ applicationId })).application;
  if (callId === null && applicationId === null)
    return { application: null, callId: null, call: null };
  const of = callId ?? application?.callId;
  if (of === undefined) return null;
  return { application, callId: of, call: (await store.readContext({ callId: of })).call };
}

/** How its receiver wants to be told. */
export interface Wanted extends Awaited<ReturnType<ReceiverStore['readReceiver']>> {
  readonly whose: Whose;
}

/** Null: its association is not known. `message` as it is mailed. */
export async function wantedBy(
  store: Pick<ReceiverStore, 'readReceiver'>,
  { to }: Message,
  { application }: About,
): Promise<Wanted | null> {
  if (to === 'association' && !application) return null;
  const whose = (
    to === 'association' ? `association:${application?.association.code}` : to
  ) as Whose;
  return { whose, ...(await store.readReceiver(whose)) };
}

/** The same each time that it is sent. Who gets it is no secret to the receiver, and is not for others. */
export function idOf(message: Message): string {
  const { to, applicationId, sequence } = message;
  if (to === 'association' && sequence !== null) return `${applicationId}.${sequence}`;
  return sha256(`${ownerOf(message)} ${nameOf(message)}`).slice(0, 32);
}

/** Of which standard, call and page a message tells; `message` as it is mailed. */
export function subjectOf(message: Message, { application, callId, call }: About, address: string) {
  const { to, kind, applicationId } = message;
  // who has not declared yet may not know whose it is
  const isNamed = application !== null && kind !== 'invited' && kind !== 'review_waits';
  const { standardNumber: number = null, content } = application ?? {};
  return {
    standard: isNamed ? { number, titleZh: content?.standard?.titleZh ?? null } : null,
    callName: call?.name ?? (callId === null ? null : { zh: callId, en: '' }),
    page: `${address}${PAGES[kind] ?? pageOf({ to, kind, callId }, `${callId}/${applicationId}`)}`,
  };
}

/** Where deciders and admins go on, whatever it is about. */
const PAGES: Readonly<Partial<Record<Message['kind'], string>>> = {
  decisions_wait: '/decider',
  objections_wait: '/decider/objections',
  reconsiderations_wait: '/decider',
  clocks_overdue: '/decider',
  mail_failed: '/admin/health',
  checkpoint_missed: '/admin/health',
  run_missed: '/admin/health',
};

/** Where an association goes on in its filing: what is to be done there, or read; else its history. */
const IN_FILING: Readonly<Partial<Record<Message['kind'], string>>> = {
  deadline: '',
  extended: '',
  returned: '',
  correction: '',
  received: '/receipt',
};

/** Where its receiver goes on. */
function pageOf({ to, kind, callId }: Pick<Message, 'to' | 'kind' | 'callId'>, filing: string) {
  if (to === ADMINS) return `/admin/calls/${callId}`;
  if (to.startsWith('recommender:')) return '/recommender';
  if (kind === 'invited' || kind === 'review_waits') return `/expert/filings/${filing}`;
  if (to.startsWith('person:')) return `/examiner/filings/${filing}`;
  return `/association/filings/${filing}${IN_FILING[kind] ?? '/history'}`;
}

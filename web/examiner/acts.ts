import { dataOf } from '../../shared/client/client.ts';
import type { Act } from '../dossier/act-bar.tsx';
import type { ReviewView } from '../dossier/review-view.ts';
import { EXAMINER_WORDS as W } from './words.ts';

const CLAIM: Act = {
  name: W.claim,
  shortcut: 'c',
  kind: 'primary',
  give: async (api, params) =>
    dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/claim', { params }),
    ),
};

const ACCEPT: Act = {
  name: W.accept,
  shortcut: 'a',
  kind: 'primary',
  reason: { label: W.acceptReason, preset: W.acceptPreset },
  give: async (api, params, reason) =>
    dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/acceptance', {
        params,
        body: { reason },
      }),
    ),
};

const RELEASE: Act = {
  name: W.release,
  shortcut: 'r',
  give: async (api, params) =>
    dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/release', {
        params,
      }),
    ),
};

/** What an examiner may do: claim what nobody holds; the rest with what is theirs. */
export function actsOf(
  { allowed, examination }: Pick<ReviewView, 'allowed' | 'examination'>,
  subject: string | null,
): readonly Act[] {
  const holder = examination?.examiner ?? null;
  if (holder === null) return allowed.includes('claim') ? [CLAIM] : [];
  if (holder !== subject) return [];
  return [
    ...(allowed.includes('accept') ? [ACCEPT] : []),
    ...(allowed.includes('release') ? [RELEASE] : []),
  ];
}

import { dataOf } from '../../shared/client/client.ts';
import type { Act } from '../dossier/act-bar.tsx';
import { EXPERT_WORDS as W } from './words.ts';

const CLOSE: Act = {
  name: W.close,
  shortcut: 'e',
  reason: { label: W.closeReason, hint: W.closeHint },
  give: async (api, params, reason) =>
    dataOf(
      await api.POST('/v1/expert/calls/{callId}/applications/{applicationId}/closing', {
        params,
        body: { reason },
      }),
    ),
};

/** What an expert may do besides scoring; `declared` is called once a conflict is on record. */
export function actsOf(allowed: readonly string[], declared: () => void): readonly Act[] {
  return [
    ...(allowed.includes('close_review') ? [CLOSE] : []),
    ...(allowed.includes('declare') ? [conflictFound(declared)] : []),
  ];
}

/** A conflict that was found after it was declared that there is none. */
function conflictFound(declared: () => void): Act {
  return {
    name: W.conflictFound,
    shortcut: 'c',
    reason: { label: W.statement, hint: W.conflictFoundHint },
    give: async (api, params, statement) => {
      const answered = dataOf(
        await api.POST('/v1/expert/calls/{callId}/applications/{applicationId}/declaration', {
          params,
          body: { conflict: true, statement },
        }),
      );
      declared();
      return answered;
    },
  };
}

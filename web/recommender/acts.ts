import { dataOf } from '../../shared/client/client.ts';
import type { Act } from '../dossier/act-bar.tsx';
import { RECOMMENDER_WORDS as W } from './words.ts';

const RETURN: Act = {
  name: W.return,
  shortcut: 'b',
  reason: { label: W.returnReasons },
  give: async (api, params, reasons) =>
    dataOf(
      await api.POST('/v1/recommender/calls/{callId}/applications/{applicationId}/return', {
        params,
        body: { reasons },
      }),
    ),
};

const DECLINE: Act = {
  name: W.decline,
  shortcut: 'd',
  kind: 'danger',
  reason: { label: W.declineReasons },
  give: async (api, params, reasons) =>
    dataOf(
      await api.POST('/v1/recommender/calls/{callId}/applications/{applicationId}/decline', {
        params,
        body: { reasons },
      }),
    ),
};

/** What a recommender may do; it recommends only once every item is ticked. */
export function actsOf(
  allowed: readonly string[],
  items: readonly string[],
  ticked: readonly string[],
): readonly Act[] {
  const isChecked = items.every((item) => ticked.includes(item));
  return [
    ...(allowed.includes('recommend') && isChecked ? [recommendWith(ticked)] : []),
    ...(allowed.includes('return') ? [RETURN] : []),
    ...(allowed.includes('decline') ? [DECLINE] : []),
  ];
}

function recommendWith(ticked: readonly string[]): Act {
  return {
    name: W.recommend,
    shortcut: 'a',
    kind: 'primary',
    reason: { label: W.opinion },
    give: async (api, params, opinion) =>
      dataOf(
        await api.POST(
          '/v1/recommender/calls/{callId}/applications/{applicationId}/recommendation',
          { params, body: { checklist: [...ticked], opinion } },
        ),
      ),
  };
}

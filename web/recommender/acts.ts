import { dataOf } from '../../shared/client/client.ts';
import { keptInTab } from '../data/kept-in-tab.ts';
import type { Act } from '../dossier/act-bar.tsx';
import type { ReviewView } from '../dossier/review-view.ts';
import { person } from '../sign-in/session.ts';
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

export const ACT_KINDS = ['recommend', 'return', 'decline'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** How one of them is done, with what was ticked where it recommends. */
export function actFor(kind: ActKind, ticked: readonly string[]): Act {
  return { recommend: recommendWith(ticked), return: RETURN, decline: DECLINE }[kind];
}

type Checked = Pick<ReviewView, 'id' | 'submission' | 'recommendation'>;

/** Under which name this tab keeps what was ticked: another recommender who signs in finds nothing of it. */
export function tickedKey({ id, submission }: Pick<Checked, 'id' | 'submission'>): string {
  return `ticked ${person.value?.subject} ${id} ${submission?.at}`;
}

/** What was ticked so far: on its page in this tab, or else as it was saved last. */
export function tickedOf(view: Checked): readonly string[] {
  const kept = keptInTab(tickedKey(view));
  return Array.isArray(kept) ? kept.map(String) : (view.recommendation?.checklist ?? []);
}

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
    reason: { label: W.opinion, hint: W.opinionHint },
    give: async (api, params, opinion) =>
      dataOf(
        await api.POST(
          '/v1/recommender/calls/{callId}/applications/{applicationId}/recommendation',
          { params, body: { checklist: [...ticked], opinion } },
        ),
      ),
  };
}

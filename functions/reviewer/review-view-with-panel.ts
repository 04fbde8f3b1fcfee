import { callOf } from '../call-of.ts';
import { reviewView } from '../review-view.ts';
import type { ReviewerContext } from './context.ts';
import { panelView } from './panel-view.ts';

interface Viewer {
  readonly expert: string | null;
  readonly allowed: string[];
}

/** What reviewers see of a filing, with as much of its panel as this one may see. */
export async function reviewViewWithPanel(
  context: ReviewerContext,
  read: Parameters<typeof reviewView>[1],
  { expert, allowed }: Viewer,
) {
  const { application } = read;
  const [view, call] = await Promise.all([
    reviewView(context, read, allowed),
    context.store.readCall(application.callId),
  ]);
  return { ...view, panel: panelView(application, { expert, call: callOf({ call }) }) };
}

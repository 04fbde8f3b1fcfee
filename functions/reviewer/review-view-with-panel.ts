import { callOf } from '../call-of.ts';
import { type Looking, recommenderIn, reviewView } from '../review-view.ts';
import type { ReviewerContext } from './context.ts';
import { panelView } from './panel-view.ts';

interface Viewer extends Pick<Looking, 'allowed' | 'now'> {
  readonly expert: string | null;
}

/** What reviewers see of a filing, with as much of its panel as this one may see. */
export async function reviewViewWithPanel(
  context: ReviewerContext,
  read: Parameters<typeof reviewView>[1],
  { expert, ...looking }: Viewer,
) {
  const { application } = read;
  const { callId } = application;
  const known = await context.store.know({ callId, ...recommenderIn(application) });
  const view = await reviewView(context, read, { ...known, ...looking });
  return { ...view, panel: panelView(application, { expert, call: callOf(known) }) };
}

import { callOf } from '../../../applications/call-of.ts';
import {
  type ReviewViewContext,
  recommenderIn,
  reviewView,
} from '../../../applications/review-view.ts';
import type { ReviewerContext } from '../context.ts';
import { normalisedScores } from './normalised-scores.ts';
import { panelView } from './panel-view.ts';

interface Viewer extends Pick<ReviewViewContext, 'allowed' | 'now'> {
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
  const known = await context.store.readContext({ callId, ...recommenderIn(application) });
  // what others were given is not for the experts
  const [view, normalised] = await Promise.all([
    reviewView(context, read, { ...known, ...looking }),
    expert === null ? normalisedScores(context.store, application) : null,
  ]);
  const panel = panelView(application, { expert, call: callOf(known) });
  return { ...view, panel: panel && { ...panel, normalised } };
}

import { ADDRESSES } from '../app/addresses.ts';
import { useAnswer } from '../data/use-answer.ts';
import type { DossierPlace } from '../dossier/review-view.ts';
import { KeyLink } from '../parts/actions/key-link.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { nextToReview } from './seen.ts';
import { EXPERT_WORDS as W } from './words.ts';

/** The way on to the next one without a score; after the last, to the list. */
export function NextReview({ callId, applicationId }: DossierPlace) {
  const reader = useReader();
  const answer = useAnswer(
    (api) => nextToReview(api, { callId, applicationId }),
    [callId, applicationId],
  );
  if (answer.state !== 'ready') return null;
  const line = answer.data;
  const to = line
    ? addressOf(ADDRESSES.review, { callId, applicationId: line.id })
    : `${ADDRESSES.expert}?call=${encodeURIComponent(callId)}`;
  return (
    <KeyLink to={to} shortcut="n">
      {reader.say(line ? W.next : W.nextNone)}
    </KeyLink>
  );
}

import { ADDRESSES } from '../app/addresses.ts';
import type { ReviewView } from '../dossier/review-view.ts';
import { KeyLink } from '../parts/actions/key-link.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { NextCase } from './next-case.tsx';
import { PANEL_DESK_WORDS } from './panel/words.ts';

const WITH_PANEL: readonly string[] = ['accepted', 'expert_review', 'proposed'];

/** Where one goes on from a case: to its panel once it is accepted, and to the next one. */
export function Ways({ view }: { readonly view: ReviewView }) {
  const reader = useReader();
  const { callId, id: applicationId, state } = view;
  return (
    <>
      {WITH_PANEL.includes(state) && (
        <KeyLink
          to={addressOf(ADDRESSES.panel, { callId, applicationId })}
          shortcut="p"
          isPrimary={state === 'accepted'}
        >
          {reader.say(PANEL_DESK_WORDS.way[state === 'accepted' ? 'convene' : 'review'])}
        </KeyLink>
      )}
      <NextCase view={view} />
    </>
  );
}

import { ADDRESSES } from '../app/addresses.ts';
import { KeyLink } from '../parts/actions/key-link.tsx';
import { useReader } from '../reader/context.ts';
import { DECIDER_WORDS as W } from './words.ts';

/** From what was decided on to where it is put on notice, and who was not selected is told. */
export function ToPublishing({ callId }: { readonly callId: string }) {
  return (
    <KeyLink to={`${ADDRESSES.publishing}?call=${encodeURIComponent(callId)}`} shortcut="p">
      {useReader().say(W.toPublishing)}
    </KeyLink>
  );
}

/** Whether a filing, or each in a view of them, waits for the next notice. */
export function waitsForNotice(state: string): boolean {
  return state === 'selected' || state === 'not_selected';
}

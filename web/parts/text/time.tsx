import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';

/** A calendar date. */
export function Day({ on }: { on: string }) {
  return <time dateTime={on}>{useReader().date(on)}</time>;
}

/** A moment by the clock of Beijing, and by the reader's own where that shows another. */
export function Moment({ at }: { at: string }) {
  const reader = useReader();
  const own = reader.ownInstant(at);
  return (
    <span>
      <time dateTime={at}>{reader.instant(at)}</time>
      {own !== null && <small class="quiet"> {reader.say(PARTS.yourTime(own))}</small>}
    </span>
  );
}

import { useEffect } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';

/** Long enough to be read; the page itself shows what is now. */
const SHOWN_MS = 8000;

/** Says for a while what was just done, wherever on a long page one is. */
export function SentBar({ says, onClose }: { says: string; onClose: () => void }) {
  const reader = useReader();
  useEffect(() => {
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [says]);
  return (
    <div class="sent no-print">
      <div class="inner">
        <p role="status">{says}</p>
        <button type="button" class="plain" onClick={onClose}>
          {reader.say(PARTS.close)}
        </button>
      </div>
    </div>
  );
}

import { useEffect, useState } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { Button } from '../actions/button.tsx';
import { PARTS } from '../words.ts';

interface UndoBarProps {
  /** What is about to be sent. */
  readonly says: string;
  readonly onUndo: () => void;
  /** Called once the time is over: only now is it sent. */
  readonly onOver: () => void;
  readonly seconds?: number;
}

/** For ten seconds nothing is sent, and may be stopped. */
export function UndoBar({ says, onUndo, onOver, seconds = 10 }: UndoBarProps) {
  const reader = useReader();
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) {
      onOver();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);
  return (
    <div class="undo">
      <div class="inner">
        <p>
          <span role="status">{says}</span>{' '}
          <span class="quiet">{reader.say(PARTS.undoSeconds(left))}</span>
        </p>
        <Button onPress={onUndo}>{reader.say(PARTS.undo)}</Button>
      </div>
    </div>
  );
}

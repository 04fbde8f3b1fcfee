import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { Button } from '../actions/button.tsx';
import { useShortcuts } from '../actions/shortcuts.ts';
import { PARTS } from '../words.ts';

interface UndoBarProps {
  /** What is about to be sent. */
  readonly says: string;
  readonly onUndo: () => void;
  /** Called once the time is over: only now is it sent. */
  readonly onOver: () => void;
  readonly seconds?: number;
}

/**
 * For ten seconds nothing is sent, and may be stopped, by a key as well. Whoever is on the way there, by
 * Tab or with a pointer, has the time anew, and none passes while the button has the focus.
 */
export function UndoBar({ says, onUndo, onOver, seconds = 10 }: UndoBarProps) {
  const reader = useReader();
  const [left, setLeft] = useState(seconds);
  const [isReached, setReached] = useState(false);
  const anew = () => setLeft(seconds);
  useEffect(() => {
    if (isReached) return;
    if (left <= 0) {
      onOver();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, isReached]);
  useShortcuts({ z: onUndo });
  useOnTab(anew);
  return (
    <div
      class="undo"
      onPointerMove={anew}
      onFocusIn={() => setReached(true)}
      onFocusOut={({ currentTarget }) => {
        // it stays there where only the window is left
        setReached(currentTarget.contains(document.activeElement));
        anew();
      }}
    >
      <div class="inner">
        <p>
          <span role="status">{says}</span>{' '}
          <span class="quiet">
            {reader.say(isReached ? PARTS.undoStands(seconds) : PARTS.undoSeconds(left))}
          </span>
        </p>
        <Button shortcut="z" onPress={onUndo}>
          {reader.say(PARTS.undo)}
        </Button>
      </div>
    </div>
  );
}

function useOnTab(tabbed: () => void): void {
  useLayoutEffect(() => {
    const press = ({ key }: KeyboardEvent) => {
      if (key === 'Tab') tabbed();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

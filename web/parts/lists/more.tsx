import { useReader } from '../../reader/context.ts';
import { Button } from '../actions/button.tsx';
import { PARTS } from '../words.ts';

interface MoreProps {
  readonly shown: number;
  /** Null where all is shown. */
  readonly onMore: (() => void) | null;
  readonly isLoading?: boolean;
}

/** How much of a list is shown, and the way to more of it. */
export function More({ shown, onMore, isLoading = false }: MoreProps) {
  const reader = useReader();
  return (
    <div class="actions">
      <span role="status" class="quiet">
        {reader.say(onMore ? PARTS.shownFirst(shown) : PARTS.shown(shown))}
      </span>
      {onMore && (
        <Button onPress={onMore} isBusy={isLoading}>
          {reader.say(PARTS.more)}
        </Button>
      )}
    </div>
  );
}

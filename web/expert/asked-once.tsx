import type { Panel } from '../dossier/review-view.ts';
import { Button } from '../parts/actions/button.tsx';
import { Dialog } from '../parts/actions/dialog.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import type { TypedSheet } from './sheet.ts';
import { EXPERT_WORDS as W } from './words.ts';

interface AskedOnceProps {
  readonly isOpen: boolean;
  readonly criteria: Panel['scoreSheet']['criteria'];
  readonly sheet: TypedSheet;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** What was scored, once more before it is final. */
export function AskedOnce({ isOpen, criteria, sheet, onConfirm, onClose }: AskedOnceProps) {
  const reader = useReader();
  return (
    <Dialog title={reader.say(W.handInAsk)} isOpen={isOpen} onClose={onClose}>
      <p>{reader.say(W.handInSays)}</p>
      <SummaryList
        rows={[
          ...criteria.map(({ id, name }) => ({
            name: reader.say(name),
            value: sheet.scores[id]?.trim() ?? '',
          })),
          { name: reader.say(W.comment), value: <Chinese>{sheet.comment.trim()}</Chinese> },
        ]}
      />
      <div class="actions">
        <Button kind="primary" isFirst onPress={onConfirm}>
          {reader.say(W.handIn)}
        </Button>
        <Button onPress={onClose}>{reader.say(W.goBack)}</Button>
      </div>
    </Dialog>
  );
}

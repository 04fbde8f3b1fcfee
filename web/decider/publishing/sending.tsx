import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { Text } from '../../../shared/domain/text.ts';
import { newKey, useApi } from '../../data/api.ts';
import type { Failure } from '../../data/failure.ts';
import { hold, sending, waiting } from '../../data/outgoing.ts';
import { DOSSIER_WORDS } from '../../dossier/words.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { type Preview, type Wanted, publish } from './publish.ts';

interface PublishButtonProps {
  readonly wanted: Wanted;
  /** What is published: that which the reader sees. */
  readonly preview: Preview;
  readonly name: Text;
  /** What is asked before, and what will happen. */
  readonly asks: Text;
  readonly says: Text;
  /** What stands there while it can be stopped. */
  readonly outgoing: Text;
  readonly done: () => void;
}

/** Publishes a list: asked once more, then held back for ten seconds. */
export function PublishButton({ wanted, preview, ...said }: PublishButtonProps) {
  const { name, asks, says, outgoing, done } = said;
  const reader = useReader();
  const api = useApi();
  const { url } = useLocation();
  const [isAsking, setAsking] = useState(false);
  const of = `list-${wanted.callId}`;
  const isHeld = waiting.value?.of === of || sending.value.includes(of);
  const confirm = () => {
    const as = { key: newKey(), previewed: preview.digest };
    hold({
      of,
      at: url,
      says: reader.say(outgoing),
      send: () => publish(api, wanted, as),
      done,
    });
    setAsking(false);
  };
  return (
    <>
      <p class="no-print">
        <Button kind="primary" isBusy={isHeld} onPress={() => setAsking(true)}>
          {reader.say(name)}
        </Button>
      </p>
      <Dialog title={reader.say(asks)} isOpen={isAsking} onClose={() => setAsking(false)}>
        <p>{reader.say(says)}</p>
        <div class="actions">
          <Button kind="primary" isFirst onPress={confirm}>
            {reader.say(name)}
          </Button>
          <Button onPress={() => setAsking(false)}>{reader.say(DOSSIER_WORDS.cancel)}</Button>
        </div>
      </Dialog>
    </>
  );
}

/** What there is nothing wrong with: nothing waits to be published, or not yet. */
const NOTHING_YET: readonly string[] = [
  'notice.nothing_to_publish',
  'announcement.nothing_to_announce',
  'announcement.objection_open',
];

/** Why a list cannot be published now. */
export function HeldBack({ failure, again }: { failure: Failure; again: () => void }) {
  const { problem } = failure;
  if (!problem || !NOTHING_YET.includes(problem.code))
    return <FailedNotice failure={failure} again={again} />;
  return (
    <Notice kind="info" title={problem.title}>
      <p>{problem.detail}</p>
    </Notice>
  );
}

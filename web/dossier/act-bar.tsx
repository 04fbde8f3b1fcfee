import { useState } from 'preact/hooks';
import type { PilotsClient } from '../../shared/client/client.ts';
import type { Text } from '../../shared/domain/text.ts';
import { ifMatch } from '../data/api.ts';
import { useCommand } from '../data/use-command.ts';
import { Button, type ButtonKind } from '../parts/actions/button.tsx';
import { Dialog } from '../parts/actions/dialog.tsx';
import { useShortcuts } from '../parts/actions/shortcuts.ts';
import { FailedNotice } from '../parts/states/failed.tsx';
import { UndoBar } from '../parts/states/undo-bar.tsx';
import { useReader } from '../reader/context.ts';
import { type ReasonAsked, ReasonForm } from './reason-form.tsx';
import type { ReviewView } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

/** What every command on an application is sent with. */
export interface CommandParams {
  readonly path: { readonly callId: string; readonly applicationId: string };
  readonly header: { readonly 'If-Match': string; readonly 'Idempotency-Key': string };
}

/** Something that a reviewer may do with an application. */
export interface Act {
  readonly name: Text;
  /** The key that is pressed instead of its button. */
  readonly shortcut: string;
  readonly kind?: ButtonKind;
  /** What is asked for with it; without it, it is sent at once. */
  readonly reason?: ReasonAsked;
  readonly give: (
    api: PilotsClient,
    params: CommandParams,
    reason: string,
    chosen: readonly string[],
  ) => Promise<unknown>;
}

interface ActBarProps {
  readonly view: Pick<ReviewView, 'id' | 'callId' | 'version'>;
  readonly acts: readonly Act[];
  /** Called once something was done: the page shows what is now. */
  readonly again: () => void;
}

interface Said {
  readonly act: Act;
  readonly reason: string;
  readonly chosen: readonly string[];
  /** The version that was on the page when it was said. */
  readonly seen: number;
}

/** What may be done here and now, each with its key; what has a reason can be stopped for ten seconds. */
export function ActBar(props: ActBarProps) {
  const reader = useReader();
  const { acts, again } = props;
  const { asked, setAsked, waiting, setWaiting, isFree, press, say, sendNow, failure } =
    useActs(props);
  return (
    <>
      {failure && <FailedNotice failure={failure} again={again} />}
      {acts.length > 0 && (
        <div class="acts no-print" role="group" aria-label={reader.say(W.acts)}>
          {acts.map((act) => (
            <Button
              key={act.shortcut}
              kind={act.kind ?? 'secondary'}
              shortcut={act.shortcut}
              isBusy={!isFree}
              onPress={() => press(act)}
            >
              {reader.say(act.name)}
            </Button>
          ))}
        </div>
      )}
      <Dialog
        title={asked ? reader.say(asked.name) : ''}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
      >
        {asked?.reason && (
          <ReasonForm
            {...asked.reason}
            button={asked.name}
            onReason={say}
            onCancel={() => setAsked(null)}
          />
        )}
      </Dialog>
      {waiting && (
        <UndoBar
          says={reader.say(W.about(waiting.act.name))}
          onUndo={() => setWaiting(null)}
          onOver={() => sendNow(waiting)}
        />
      )}
    </>
  );
}

/** Which act waits for its reason, and which for its ten seconds. */
function useActs({ view, acts, again }: ActBarProps) {
  const [asked, setAsked] = useState<Act | null>(null);
  const [waiting, setWaiting] = useState<Said | null>(null);
  const { id: applicationId, callId, version } = view;
  const { isSending, failure, send } = useCommand<Said, unknown>(
    (api, { act, reason, chosen, seen }, key) => {
      const header = { ...ifMatch(seen), 'Idempotency-Key': key };
      return act.give(api, { path: { callId, applicationId }, header }, reason, chosen);
    },
    again,
  );
  const isFree = waiting === null && !isSending;
  const press = (act: Act) => {
    if (!isFree) return;
    if (act.reason) setAsked(act);
    else void send({ act, reason: '', chosen: [], seen: version });
  };
  const say = (reason: string, chosen: readonly string[]) => {
    if (asked) setWaiting({ act: asked, reason, chosen, seen: version });
    setAsked(null);
  };
  const sendNow = (said: Said) => {
    setWaiting(null);
    void send(said);
  };
  useShortcuts(Object.fromEntries(acts.map((act) => [act.shortcut, () => press(act)])));
  return { asked, setAsked, waiting, setWaiting, isFree, press, say, sendNow, failure };
}

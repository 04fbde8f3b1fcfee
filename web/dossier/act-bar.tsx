import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import type { PilotsClient } from '../../shared/client/client.ts';
import type { Text } from '../../shared/domain/text.ts';
import { ifMatch, newKey, useApi } from '../data/api.ts';
import { hold, sending, waiting } from '../data/outgoing.ts';
import { useCommand } from '../data/use-command.ts';
import { Button, type ButtonKind } from '../parts/actions/button.tsx';
import { Dialog } from '../parts/actions/dialog.tsx';
import { useShortcuts } from '../parts/actions/shortcuts.ts';
import { FailedNotice } from '../parts/states/failed.tsx';
import { useReader } from '../reader/context.ts';
import type { LetterPreview } from './letter-preview.ts';
import { type ReasonAsked, ReasonForm } from './reason-form.tsx';
import type { ReviewView } from './review-view.ts';
import { DOSSIER_WORDS as W } from './words.ts';

/** What every command on an application is sent with. */
export interface CommandParams {
  readonly path: { readonly callId: string; readonly applicationId: string };
  readonly header: { readonly 'If-Match': string; readonly 'Idempotency-Key': string };
  /** Where it is only tried. */
  readonly query?: { readonly dryRun: 'true' };
}

/** Something that a reviewer may do with an application, or with a part of it. */
export interface Deed {
  readonly name: Text;
  readonly kind?: ButtonKind;
  /** What is asked for with it; without it, it is sent at once. */
  readonly reason?: ReasonAsked;
  /** The letters that go out with it, before they go. */
  readonly previews?: readonly LetterPreview<
    [params: CommandParams, reason: string, chosen: readonly string[]]
  >[];
  readonly give: (
    api: PilotsClient,
    params: CommandParams,
    reason: string,
    chosen: readonly string[],
  ) => Promise<unknown>;
}

/** What may be done with the whole of it. */
export interface Act extends Deed {
  /** The key that is pressed instead of its button. */
  readonly shortcut: string;
  /** What its button does instead, where something else has to be stated on the page first. */
  readonly begin?: () => void;
}

interface ActBarProps {
  readonly view: Pick<ReviewView, 'id' | 'callId' | 'version' | 'standardNumber'>;
  readonly acts: readonly Act[];
  /** Called once something was done: the page shows what is now. */
  readonly again: () => void;
  /** The way down to what has to be filled in here first. */
  readonly first?: ComponentChildren;
  /** The way on to the next case, where one works through a queue. */
  readonly next?: ComponentChildren;
}

/** What may be done here and now, each with its key; what has a reason can be stopped for ten seconds. */
export function ActBar(props: ActBarProps) {
  const reader = useReader();
  const { acts, again, first, next } = props;
  const { isFree, press, failure, dialog } = useDeeds(props);
  const begin = (act: Act) => (act.begin && isFree ? act.begin() : press(act));
  useShortcuts(Object.fromEntries(acts.map((act) => [act.shortcut, () => begin(act)])));
  return (
    <>
      {failure && <FailedNotice failure={failure} again={again} />}
      {(acts.length > 0 || first || next) && (
        <div class="acts no-print" role="group" aria-label={reader.say(W.acts)}>
          {first}
          {acts.map((act) => (
            <Button
              key={act.shortcut}
              kind={act.kind ?? 'secondary'}
              shortcut={act.shortcut}
              isBusy={!isFree}
              onPress={() => begin(act)}
            >
              {reader.say(act.name)}
            </Button>
          ))}
          {next}
        </div>
      )}
      {dialog}
    </>
  );
}

/** Which deed waits for its reason; once it has it, it is held back for its ten seconds. */
export function useDeeds({ view, again }: Pick<ActBarProps, 'view' | 'again'>) {
  const reader = useReader();
  const api = useApi();
  const { url } = useLocation();
  const [asked, setAsked] = useState<Deed | null>(null);
  const { id: applicationId, callId, version, standardNumber } = view;
  const paramsOf = (key: string): CommandParams => ({
    path: { callId, applicationId },
    header: { ...ifMatch(version), 'Idempotency-Key': key },
  });
  const { isSending, failure, send } = useCommand<Deed, unknown>(
    (client, deed, key) => deed.give(client, paramsOf(key), '', []),
    again,
  );
  const isHeld = waiting.value?.of === applicationId || sending.value.includes(applicationId);
  const isFree = !isHeld && !isSending;
  const press = (deed: Deed) => {
    if (!isFree) return;
    if (deed.reason) setAsked(deed);
    else void send(deed);
  };
  const say = (reason: string, chosen: readonly string[]) => {
    if (asked) {
      const params = paramsOf(newKey());
      hold({
        of: applicationId,
        at: url,
        says: reader.say(W.about(asked.name, standardNumber)),
        sent: reader.say(W.done(asked.name, standardNumber)),
        send: () => asked.give(api, params, reason, chosen),
        done: again,
      });
    }
    setAsked(null);
  };
  const dialog = (
    <Dialog
      title={asked ? reader.say(asked.name) : ''}
      isOpen={asked !== null}
      onClose={() => setAsked(null)}
    >
      {asked?.reason && (
        <ReasonForm
          {...asked.reason}
          button={asked.name}
          previewsAbout={applicationId}
          previews={(asked.previews ?? []).map(({ name, of, ask }) => ({
            name,
            of,
            ask: (client, ...stated) => ask(client, paramsOf(newKey()), ...stated),
          }))}
          onReason={say}
          onCancel={() => setAsked(null)}
        />
      )}
    </Dialog>
  );
  return { isFree, press, failure, dialog };
}

import { useLocation } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { ifMatch, newKey, useApi } from '../../data/api.ts';
import { hold, sending, waiting } from '../../data/outgoing.ts';
import { useCommand } from '../../data/use-command.ts';
import { previewForDecider } from '../../dossier/letter-preview.ts';
import { ReasonForm, type StatedPreview } from '../../dossier/reason-form.tsx';
import { Button } from '../../parts/actions/button.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { useShortcuts } from '../../parts/actions/shortcuts.ts';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { ToldOnce } from '../../parts/states/told-once.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { Checked, type Result, ResultsNotice, doneOf } from '../several.tsx';
import { DECIDER_WORDS } from '../words.ts';
import { type Group, countOf, dismissEach, dismissed, groupsOf } from './dismissals.ts';
import type { Objected } from './round.ts';
import { OBJECTIONS_WORDS as W } from './words.ts';

interface DismissManyProps {
  readonly callId: string;
  readonly chosen: readonly Objected[];
  /** Called once it was sent: the list shows what is now. */
  readonly done: () => void;
}

/** Answers all that are selected as unfounded, with one reply: checked first, then held back. */
export function DismissMany(props: DismissManyProps) {
  const reader = useReader();
  const { callId, chosen } = props;
  const [isAsked, setAsked] = useState(false);
  const of = outgoingOf(callId);
  const isHeld = waiting.value?.of === of || sending.value.includes(of);
  const isFree = chosen.length > 0 && !isHeld;
  const press = () => isFree && setAsked(true);
  useShortcuts({ d: press });
  return (
    <>
      <div class="acts no-print" role="group" aria-label={reader.say(W.acts)}>
        <span role="status">{reader.say(W.chosen(chosen.length))}</span>
        <Button kind="primary" shortcut="d" isBusy={!isFree} onPress={press}>
          {reader.say(W.dismiss)}
        </Button>
      </div>
      <Dialog
        title={reader.say(W.dismissing(chosen.length))}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
      >
        {isAsked && <ReplyForm {...props} close={() => setAsked(false)} />}
      </Dialog>
    </>
  );
}

const outgoingOf = (callId: string) => `dismissals-${callId}`;

const namesIn = (reader: Reader) => (group: Group) =>
  reader.say(W.named(group.project.standardNumber ?? group.project.id, group.caseNumbers.length));

/** The reply, what would happen, and then the word to do it. */
function ReplyForm({
  callId,
  chosen,
  done,
  close,
}: DismissManyProps & { readonly close: () => void }) {
  const reader = useReader();
  const [groups] = useState(() => groupsOf(chosen));
  const [reply, setReply] = useState('');
  const [results, setResults] = useState<readonly Result<Group>[] | null>(null);
  const nameOf = namesIn(reader);
  const trial = useCommand<string, readonly Result<Group>[]>(
    (api, stated, key) => dismissEach(api, groups, { reply: stated, key, isTrial: true, nameOf }),
    setResults,
  );
  const giveForGood = useHeld(callId, done);
  if (results) {
    const count = countOf(doneOf(results).map(({ of }) => of));
    return (
      <Checked
        results={results}
        says={reader.say(W.can(count))}
        confirms={reader.say(W.confirm(count))}
        onBack={() => setResults(null)}
        onConfirm={(free) => {
          giveForGood(free, reply);
          close();
        }}
      />
    );
  }
  return (
    <>
      {trial.failure && <FailedNotice failure={trial.failure} />}
      <ReasonForm
        label={W.reply}
        hint={W.replyHint}
        {...(reply !== '' && { preset: { zh: reply, en: reply } })}
        above={<p>{reader.list(groups.map(nameOf))}</p>}
        button={DECIDER_WORDS.check}
        previews={previewsOf(groups[0], nameOf)}
        previewsAbout={groups[0]?.project.id ?? ''}
        onReason={(stated) => {
          setReply(stated);
          void trial.send(stated);
        }}
        onCancel={close}
      />
    </>
  );
}

const SIDES = ['association', 'objector'] as const;

/** The letters of the first project, to both sides: the others say the same of theirs. */
function previewsOf(
  group: Group | undefined,
  nameOf: (group: Group) => string,
): readonly StatedPreview[] {
  if (!group) return [];
  const { project, caseNumbers } = group;
  const seen = {
    path: { callId: project.callId, applicationId: project.id },
    header: ifMatch(project.version),
  };
  return SIDES.map((to) => ({
    name: W.preview[to](nameOf(group)),
    of: `objections-dismissed-${to}`,
    ask: (api, reply) =>
      previewForDecider(api, seen, {
        act: 'dismissObjections',
        caseNumbers: [...caseNumbers],
        reply,
        to,
      }),
  }));
}

/** Holds the answers back for their ten seconds; what came of them stands on the page afterwards. */
function useHeld(callId: string, done: () => void) {
  const reader = useReader();
  const api = useApi();
  const { url } = useLocation();
  return (groups: readonly Group[], reply: string) => {
    const how = { reply, key: newKey(), isTrial: false, nameOf: namesIn(reader) };
    hold({
      of: outgoingOf(callId),
      at: url,
      says: reader.say(W.outgoing(countOf(groups))),
      send: async () => {
        dismissed.value = { callId, results: await dismissEach(api, groups, how) };
      },
      done,
    });
  };
}

/** What came of the last answers to several in a call. */
export function Dismissed({ callId }: { readonly callId: string }) {
  const reader = useReader();
  const last = dismissed.value;
  if (last?.callId !== callId) return null;
  const { results } = last;
  return (
    <ToldOnce of={dismissed}>
      <ResultsNotice
        results={results}
        says={reader.say(W.done(countOf(doneOf(results).map(({ of }) => of))))}
        onClose={() => (dismissed.value = null)}
      />
    </ToldOnce>
  );
}

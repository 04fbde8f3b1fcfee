import { useEffect } from 'preact/hooks';
import { Button } from '../../parts/actions/button.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { renewInAnotherWindow } from '../../sign-in/session.ts';
import type { Draft } from '../draft/draft.ts';
import { FILING_WORDS as W } from './words.ts';

/** Whether what is typed is saved, in one line; where it cannot be, why and what to do. */
export function SavingLine({ draft }: { draft: Draft }) {
  const reader = useReader();
  const saving = draft.saving.value;
  useSavingOnLeaving(draft);
  if (saving.kind === 'saved') return <Line>{reader.say(W.saved(reader.time(saving.at)))}</Line>;
  if (saving.kind !== 'failed') return <Line>{reader.say(W[saving.kind])}</Line>;
  const { failure } = saving;
  if (failure.kind === 'expired')
    return (
      <Notice kind="warn" isNew>
        <p>{reader.say(W.expired)}</p>
        <p>
          <Button
            kind="primary"
            onPress={() => void renewInAnotherWindow().then(() => draft.save())}
          >
            {reader.say(W.signIn)}
          </Button>
        </p>
      </Notice>
    );
  if (failure.kind !== 'offline' && failure.kind !== 'fault')
    return <FailedNotice failure={failure} again={() => void draft.save()} />;
  return (
    <Notice kind="warn" isNew>
      <p>{reader.say(W[failure.kind])}</p>
    </Notice>
  );
}

function Line({ children }: { children: string }) {
  return (
    <p class="saving" role="status">
      {children}
    </p>
  );
}

/** Saves at once on leaving the page, and when the connection is back. */
function useSavingOnLeaving(draft: Draft): void {
  useEffect(() => {
    const save = () => void draft.save();
    const onHidden = () => document.visibilityState === 'hidden' && save();
    window.addEventListener('online', save);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('online', save);
      document.removeEventListener('visibilitychange', onHidden);
      save();
    };
  }, [draft]);
}

import { dataOf } from '../../../shared/client/client.ts';
import { ifMatch } from '../../data/api.ts';
import { useCommand } from '../../data/use-command.ts';
import { ReasonForm } from '../../dossier/reason-form.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { QUEUE } from '../../queue/words.ts';
import { useReader } from '../../reader/context.ts';
import type { Entry } from './read-report.ts';
import { REPORT_WORDS as W } from './words.ts';

/** What is to be made of which filing. */
export interface EntryAct {
  readonly act: 'keep' | 'reopen';
  readonly entry: Entry;
}

interface EntryDialogProps {
  readonly asked: EntryAct | null;
  readonly of: { readonly callId: string; readonly reportId: string };
  readonly onCancel: () => void;
  readonly done: () => void;
}

const REASONS = {
  keep: { label: W.keepReason, hint: W.keepHint },
  reopen: { label: W.reopenReason, hint: W.reopenHint },
} as const;

/** Asks for the reason, and keeps the verdict or reopens the examination. */
export function EntryDialog({ asked, of, onCancel, done }: EntryDialogProps) {
  const reader = useReader();
  const { failure, send } = useCommand<{ act: EntryAct; reason: string }, unknown>(
    async (api, { act: { act, entry }, reason }, key) =>
      dataOf(
        await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/rule-changes', {
          params: {
            path: { callId: of.callId, applicationId: entry.applicationId },
            header: { ...ifMatch(entry.version), 'Idempotency-Key': key },
          },
          body: { reportId: of.reportId, action: act, reason },
        }),
      ),
    done,
  );
  const number = asked?.entry.standardNumber ?? reader.say(QUEUE.noNumber);
  return (
    <Dialog
      title={asked ? reader.say(W[asked.act]) + reader.say(W.whom(number)) : ''}
      isOpen={asked !== null}
      onClose={onCancel}
    >
      {failure && <FailedNotice failure={failure} />}
      {asked && (
        <ReasonForm
          {...REASONS[asked.act]}
          button={W[asked.act]}
          onReason={(reason) => void send({ act: asked, reason })}
          onCancel={onCancel}
        />
      )}
    </Dialog>
  );
}

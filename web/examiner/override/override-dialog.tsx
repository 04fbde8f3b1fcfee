import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import { ifMatch } from '../../data/api.ts';
import { useCompared } from '../../data/packs.ts';
import { useCommand } from '../../data/use-command.ts';
import { Evidence } from '../../dossier/evidence.tsx';
import type { Finding, ReviewView } from '../../dossier/review-view.ts';
import { Button } from '../../parts/actions/button.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { RadioField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { MARKS, markOf } from '../../parts/lists/marks.ts';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import { OVERRIDE_WORDS as W } from './override-words.ts';

const OUTCOMES = ['met', 'unmet', 'not_applicable'] as const;

interface Judged {
  readonly outcome: string;
  readonly reason: string;
}

interface OverrideDialogProps {
  readonly view: Pick<ReviewView, 'id' | 'callId' | 'version' | 'assessment'>;
  /** The finding that a person judges; null: none just now. */
  readonly finding: Finding | null;
  readonly onClose: () => void;
  /** Called once it is recorded. */
  readonly onDone: () => void;
}

/** Asks how a person judges a clause, why, and on which sources; what the rules found stays. */
export function OverrideDialog({ view, finding, onClose, onDone }: OverrideDialogProps) {
  return (
    <Dialog title={useReader().say(W.override)} isOpen={finding !== null} onClose={onClose}>
      {finding && <OverrideForm view={view} finding={finding} onClose={onClose} onDone={onDone} />}
    </Dialog>
  );
}

type FormProps = OverrideDialogProps & { readonly finding: Finding };

/** Records it; what was typed stays where it could not be. */
function useOverride({ view, finding, onDone }: FormProps) {
  const { id: applicationId, callId, version } = view;
  return useCommand<Judged, unknown>(
    async (api, { outcome, reason }, key) =>
      dataOf(
        await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/overrides', {
          params: {
            path: { callId, applicationId },
            header: { ...ifMatch(version), 'Idempotency-Key': key },
          },
          body: { clause: finding.clause, outcome: outcome as (typeof OUTCOMES)[number], reason },
        }),
      ),
    onDone,
  );
}

function OverrideForm(props: FormProps) {
  const { view, finding, onClose } = props;
  const reader = useReader();
  const [judged, setJudged] = useState<Judged>({ outcome: '', reason: '' });
  const compared = useCompared(view.assessment.pack);
  const { isSending, failure, send } = useOverride(props);
  const stated = { ...judged, reason: judged.reason.trim() };
  const missing = (['outcome', 'reason'] as const).filter((at) => !stated[at]);
  const { summary, errorAt, isRight } = useFaults(
    missing.map((at) => ({ field: `override-${at}`, says: reader.say(W.missing[at]) })),
  );
  const save = (event: Event) => {
    event.preventDefault();
    if (isRight()) void send(stated);
  };
  return (
    <form onSubmit={save} noValidate>
      {failure && <FailedNotice failure={failure} />}
      <ErrorSummary {...summary} />
      <p>
        <strong>{reader.say(finding.says)}</strong>
      </p>
      <p>{reader.say(W.found(MARKS[markOf(finding)].name))}</p>
      <Evidence finding={finding} compared={compared} />
      <p class="small quiet">{reader.say(W.kept)}</p>
      <RadioField
        id="override-outcome"
        label={reader.say(W.outcome)}
        choices={OUTCOMES.map((value) => ({ value, name: reader.say(MARKS[value].name) }))}
        value={judged.outcome}
        onValue={(outcome) => setJudged({ ...judged, outcome })}
        error={errorAt('override-outcome')}
      />
      <TextAreaField
        id="override-reason"
        label={reader.say(W.reason)}
        hint={reader.say(W.reasonHint)}
        value={judged.reason}
        onValue={(reason) => setJudged({ ...judged, reason })}
        error={errorAt('override-reason')}
        maxLength={2000}
      />
      <div class="actions">
        <Button kind="primary" submits isBusy={isSending}>
          {reader.say(W.save)}
        </Button>
        <Button onPress={onClose}>{reader.say(W.cancel)}</Button>
      </div>
    </form>
  );
}

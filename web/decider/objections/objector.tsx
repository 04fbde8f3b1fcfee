import { useState } from 'preact/hooks';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { dataOf } from '../../../shared/client/client.ts';
import { useCommand } from '../../data/use-command.ts';
import { ReasonForm } from '../../dossier/reason-form.tsx';
import { Button } from '../../parts/actions/button.tsx';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { PARTS } from '../../parts/words.ts';
import { useReader } from '../../reader/context.ts';
import { OBJECTIONS_WORDS as W } from './words.ts';

interface ObjectorProps {
  readonly callId: string;
  readonly applicationId: string;
  readonly caseNumber: string;
}

type PersonalData = AnswerOf<'readPersonalData'>['data'];

/** Who objects, apart from what is objected: shown to whoever says why, which is recorded. */
export function Objector({ callId, applicationId, caseNumber }: ObjectorProps) {
  const reader = useReader();
  const [isOpen, setOpen] = useState(false);
  const [told, setTold] = useState<PersonalData | null>(null);
  const reading = useCommand<string, PersonalData>(async (api, reason) => {
    const answered = await api.POST(
      '/v1/reviewer/calls/{callId}/applications/{applicationId}/personal-data-readings',
      { params: { path: { callId, applicationId } }, body: { of: caseNumber, reason } },
    );
    return dataOf(answered).data;
  }, setTold);
  const close = () => {
    setOpen(false);
    // it is not kept: whoever looks again says why again
    setTold(null);
  };
  return (
    <>
      <button type="button" class="plain" onClick={() => setOpen(true)}>
        {reader.say(W.who)}
        <span class="unseen">{reader.say(W.whoOf(caseNumber))}</span>
      </button>
      <Dialog
        title={reader.say(W.who) + reader.say(W.whoOf(caseNumber))}
        isOpen={isOpen}
        onClose={close}
      >
        {reading.failure && <FailedNotice failure={reading.failure} />}
        {told ? (
          <div role="status">
            <People told={told} />
            <div class="actions">
              <Button isFirst onPress={close}>
                {reader.say(PARTS.close)}
              </Button>
            </div>
          </div>
        ) : (
          <ReasonForm
            label={W.whoWhy}
            hint={W.whoHint}
            button={W.look}
            onReason={(reason) => void reading.send(reason)}
            onCancel={close}
          />
        )}
      </Dialog>
    </>
  );
}

const FIELDS = ['name', 'organisation', 'phone', 'email'] as const;

function People({ told }: { readonly told: PersonalData }) {
  const reader = useReader();
  return (
    <SummaryList
      rows={FIELDS.flatMap((field) => {
        const value = told[field];
        if (typeof value !== 'string' || value === '') return [];
        return [{ name: reader.say(W.people[field]), value: <Chinese>{value}</Chinese> }];
      })}
    />
  );
}

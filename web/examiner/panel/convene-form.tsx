import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { Dossier, PanelReviewView } from '../../dossier/review-view.ts';
import { Button } from '../../parts/actions/button.tsx';
import { CheckboxesField, SelectField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { useReader } from '../../reader/context.ts';
import { useCaseCommand } from './case-command.ts';
import { type Expert, conflictsOf, expertName, mayNotSit, seated } from './experts.ts';
import { PANEL_DESK_WORDS as W } from './words.ts';

interface ConveneFormProps extends Dossier<PanelReviewView> {
  readonly experts: readonly Expert[];
  readonly again: () => void;
}

/** Chooses a panel from the directory; conflicts that may be stand beside the names. */
export function ConveneForm(props: ConveneFormProps) {
  const { experts } = props;
  const { panelSize } = props.call;
  const reader = useReader();
  const { isSending, failure, summary, errorAt, chosen, setChosen, chair, setChair, save } =
    useConvening(props);
  if (experts.length === 0) return <Empty says={reader.say(W.noPeople)} />;
  return (
    <Section id="convene" heading={reader.say(W.convene)}>
      <Asked {...props} />
      <form onSubmit={save} noValidate>
        {failure && <FailedNotice failure={failure} />}
        <ErrorSummary {...summary} />
        <div>
          <Experts {...props} chosen={chosen} onChosen={setChosen} error={errorAt('experts')} />
          <p role="status" class="tally">
            {reader.say(W.count(panelSize, chosen.length))}
          </p>
        </div>
        <SelectField
          id="chair"
          label={reader.say(W.chair)}
          choices={experts
            .filter(({ subject }) => chosen.includes(subject))
            .map((expert) => ({ value: expert.subject, name: expertName(expert) }))}
          value={chosen.includes(chair) ? chair : ''}
          onValue={setChair}
          error={errorAt('chair')}
        />
        <div class="actions">
          <Button kind="primary" submits isBusy={isSending}>
            {reader.say(W.convene)}
          </Button>
        </div>
      </form>
    </Section>
  );
}

/** What was chosen so far, what it lacks, and how it is sent. */
function useConvening({ call, view, again, experts }: ConveneFormProps) {
  const reader = useReader();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [chair, setChair] = useState('');
  const { isSending, failure, send } = useCaseCommand<{
    subjects: readonly string[];
    chair: string;
  }>({ view, again }, async (api, params, panel) =>
    dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/panel', {
        params,
        body: {
          experts: experts.filter(({ subject }) => panel.subjects.includes(subject)).map(seated),
          chair: panel.chair,
        },
      }),
    ),
  );
  const wrong = faultOf(call.panelSize, chosen.length);
  const { summary, errorAt, isRight } = useFaults([
    ...(wrong ? [{ field: 'experts', says: reader.say(wrong) }] : []),
    ...(chosen.includes(chair) ? [] : [{ field: 'chair', says: reader.say(W.missing.chair) }]),
  ]);
  const save = (event: Event) => {
    event.preventDefault();
    if (isRight()) void send({ subjects: chosen, chair });
  };
  return { isSending, failure, summary, errorAt, chosen, setChosen, chair, setChair, save };
}

/** What is wrong with how many were chosen; null: nothing. */
export function faultOf(size: number | null, chosen: number): Text | null {
  if (size !== null && size !== chosen) return W.wrongSize(size, chosen);
  return chosen === 0 ? W.missing.experts : null;
}

/** How many are needed, from where and by when, as far as the call says it. */
export function Asked({
  call,
  view,
  experts,
}: Pick<ConveneFormProps, 'call' | 'view' | 'experts'>) {
  const reader = useReader();
  const { heads, size, from, time } = W.asked;
  const mayNot = experts.filter((each) => mayNotSit(each, view)).length;
  return (
    <SummaryList
      rows={[
        { name: reader.say(heads.size), value: reader.say(size(call.panelSize)) },
        { name: reader.say(heads.from), value: reader.say(from(experts.length, mayNot)) },
        { name: reader.say(heads.time), value: reader.say(time) },
      ]}
    />
  );
}

interface ExpertsProps extends ConveneFormProps {
  readonly chosen: readonly string[];
  readonly onChosen: (chosen: readonly string[]) => void;
  readonly error: string | undefined;
}

function Experts({ call, view, experts, chosen, onChosen, error }: ExpertsProps) {
  const reader = useReader();
  const [sought, setSought] = useState('');
  const isShown = (expert: Expert) =>
    expertName(expert).toLowerCase().includes(sought.trim().toLowerCase());
  // who was chosen stays in sight
  const shown = experts.filter((each) => isShown(each) || chosen.includes(each.subject));
  return (
    <>
      <TextField
        id="find"
        label={reader.say(W.find)}
        isOptional
        value={sought}
        onValue={setSought}
      />
      <CheckboxesField
        id="experts"
        label={reader.say(W.pick)}
        hint={reader.say(W.pickHint)}
        choices={shown.map((expert) => ({
          value: expert.subject,
          name: expertName(expert),
          hint: reader.list(conflictsOf(expert, { call, view }, reader)),
          isClosed: mayNotSit(expert, view),
        }))}
        values={chosen}
        onValues={onChosen}
        error={error}
      />
    </>
  );
}

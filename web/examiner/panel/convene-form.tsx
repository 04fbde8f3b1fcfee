import { useState } from 'preact/hooks';
import { dataOf } from '../../../shared/client/client.ts';
import type { Dossier, PanelReviewView } from '../../dossier/review-view.ts';
import { Button } from '../../parts/actions/button.tsx';
import { CheckboxesField, SelectField } from '../../parts/fields/choice-fields.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { Section } from '../../parts/frame/heading.tsx';
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
  const { call, experts } = props;
  const reader = useReader();
  const { isSending, failure, summary, errorAt, chosen, setChosen, chair, setChair, save } =
    useConvening(props);
  if (experts.length === 0) return <Empty says={reader.say(W.noPeople)} />;
  const size = call.panelSize;
  const countWords = size === null ? W.chosen(chosen.length) : W.size(size, chosen.length);
  return (
    <Section id="convene" heading={reader.say(W.convene)}>
      <form onSubmit={save} noValidate>
        {failure && <FailedNotice failure={failure} />}
        <ErrorSummary {...summary} />
        <Experts {...props} chosen={chosen} onChosen={setChosen} error={errorAt('experts')} />
        <p role="status">{reader.say(countWords)}</p>
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
function useConvening({ view, again, experts }: ConveneFormProps) {
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
  const { summary, errorAt, isRight } = useFaults([
    ...(chosen.length === 0 ? [{ field: 'experts', says: reader.say(W.missing.experts) }] : []),
    ...(chosen.includes(chair) ? [] : [{ field: 'chair', says: reader.say(W.missing.chair) }]),
  ]);
  const save = (event: Event) => {
    event.preventDefault();
    if (isRight()) void send({ subjects: chosen, chair });
  };
  return { isSending, failure, summary, errorAt, chosen, setChosen, chair, setChair, save };
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

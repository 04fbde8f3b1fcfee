import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import type { FactField } from '../../form/fact-field.ts';
import type { Assessment } from '../../form/judging.ts';
import type { Step } from '../../form/steps.ts';
import { rowsIn, tableText } from '../../form/content/table-rows.ts';
import { choiceName, valueName } from '../../form/values.ts';
import { Button, ButtonLink } from '../../parts/actions/button.tsx';
import { CopyButton, PrintButton } from '../../parts/actions/copy-button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { StepHeading } from '../../parts/frame/step-heading.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { JudgingState } from '../../form/judging-state.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { CHECK_WORDS as W } from '../words.ts';
import type { Filled } from '../../form/check-answers.ts';
import { stepAddress } from './check-step.tsx';
import { Advice } from './advice.tsx';
import { Noted } from '../../form/noted.tsx';
import { VERDICT_KINDS, verdictLine } from '../../form/verdict-line.ts';

interface CheckResultProps {
  readonly call: Call;
  readonly steps: readonly Step[];
  readonly asked: readonly FactField[];
  readonly filled: Filled;
  readonly setFilled: (filled: Filled) => void;
  readonly judgement: Assessment | null;
}

/** The verdict with what can be done about it, and the answers that it rests on. */
export function CheckResult({ call, steps, filled, setFilled, judgement }: CheckResultProps) {
  const reader = useReader();
  const heading = <StepHeading>{reader.say(W.verdict)}</StepHeading>;
  if (!judgement)
    return (
      <>
        {heading}
        <JudgingState />
      </>
    );
  const rows = answersOf(call.id, steps, filled, reader);
  const text = () =>
    [
      reader.say(call.name),
      verdictLine(judgement, reader),
      ...rows.map(({ name, value }) => `${name}${reader.say({ zh: '：', en: ': ' })}${value}`),
    ].join('\n');
  return (
    <>
      {heading}
      <Notice kind={VERDICT_KINDS[judgement.verdict]} title={verdictLine(judgement, reader)} isNew>
        <p>{reader.say(W.noDecision)}</p>
        <Noted assessment={judgement} />
      </Notice>
      <div class="actions">
        <ButtonLink to={`${ADDRESSES.startFiling}?from=check&call=${encodeURIComponent(call.id)}`}>
          {reader.say(W.goOnFiling)}
        </ButtonLink>
        <PrintButton />
        <CopyButton text={text}>{reader.say(W.copyAsText)}</CopyButton>
      </div>
      <Advice judgement={judgement} steps={steps} callId={call.id} />
      <Section id="answers" heading={reader.say(W.answers)}>
        <SummaryList rows={rows} />
      </Section>
      <div class="actions">
        <Button kind="danger" onPress={() => setFilled({})}>
          {reader.say(W.startAnew)}
        </Button>
      </div>
    </>
  );
}

function answersOf(callId: string, steps: readonly Step[], filled: Filled, reader: Reader) {
  return steps.flatMap(({ id, fields }) =>
    fields.map((field) => ({
      name: reader.say(field.label),
      value: answerName(field, filled[field.path] ?? [], reader),
      changeAt: stepAddress(callId, id),
    })),
  );
}

function answerName(field: FactField, values: readonly string[], reader: Reader): string {
  const { path, kind, names, table } = field;
  const [first] = values;
  if (first === undefined) return reader.say(W.unanswered);
  if (table) return tableText(table, rowsIn(values) ?? [], reader);
  if (names) return choiceName(path, first, reader, names);
  if (kind === 'boolean') return valueName(path, first === 'true', reader);
  return valueName(path, kind === 'choices' ? values : first, reader);
}

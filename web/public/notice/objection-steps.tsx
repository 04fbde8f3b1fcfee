import { useLocation } from 'preact-iso/router';
import type { AnswerOf } from '../../../shared/client/api-types.ts';
import { PARTS } from '../../../shared/domain/publication/work.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Command } from '../../data/use-command.ts';
import { Button, ButtonLink } from '../../parts/actions/button.tsx';
import { PrintButton } from '../../parts/actions/copy-button.tsx';
import { ErrorSummary } from '../../parts/fields/error-summary.tsx';
import { TextAreaField, TextField } from '../../parts/fields/text-fields.tsx';
import { useFaults } from '../../parts/fields/use-faults.ts';
import { StepHeading } from '../../parts/frame/step-heading.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Moment } from '../../parts/text/time.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import {
  type Field,
  STEPS,
  type Step,
  type Typed,
  faultsIn,
  isOptional,
  inGroups,
} from './objection.ts';
import type { Entry } from './search.ts';
import { OBJECTION_WORDS as W } from './words.ts';

interface StepProps {
  readonly typed: Typed;
  readonly toStep: (step: Step) => string;
}

interface QuestionsProps extends StepProps {
  readonly step: 'content' | 'who';
  /** Whether a link is sent by which the objection is confirmed. */
  readonly byLink: boolean;
  readonly setTyped: (typed: Typed) => void;
}

/** The questions of one step; what is wrong with the answers is said when one goes on. */
export function Questions({ step, byLink, typed, setTyped, toStep }: QuestionsProps) {
  const reader = useReader();
  const { route } = useLocation();
  const { summary, errorAt, isRight } = useFaults(
    faultsIn(step, typed, byLink).map(({ field, says }) => ({ field, says: reader.say(says) })),
  );
  const send = (event: Event) => {
    event.preventDefault();
    if (isRight()) route(reader.to(toStep(step === 'content' ? 'who' : 'answers')));
  };
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary {...summary} />
      <StepHeading>{reader.say(W.step[step])}</StepHeading>
      <p class="quiet">{reader.say(W.keptInTab)}</p>
      {step === 'who' && (
        <Notice kind="info" title={reader.say(W.whyName)}>
          <p>{reader.say(W.whyNameSays)}</p>
          {byLink && <p>{reader.say(W.byLinkSays)}</p>}
        </Notice>
      )}
      {STEPS[step].map((field: Field) => (
        <Question
          key={field}
          field={field}
          byLink={byLink}
          error={errorAt(field)}
          value={typed[field] ?? ''}
          onValue={(value) => setTyped({ ...typed, [field]: value })}
        />
      ))}
      <div class="actions">
        <Button kind="primary" submits>
          {reader.say(W.next)}
        </Button>
        {step === 'who' && (
          <ButtonLink to={toStep('content')} kind="secondary">
            {reader.say(W.back)}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

interface QuestionProps {
  readonly field: Field;
  readonly byLink: boolean;
  readonly error: string | undefined;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

const LONGEST: Partial<Readonly<Record<Field, number>>> = {
  statement: 5000,
  evidence: 10_000,
  email: 254,
};
const AUTOCOMPLETE: Partial<Readonly<Record<Field, string>>> = {
  name: 'name',
  organisation: 'organization',
  phone: 'tel',
  email: 'email',
};

function Question({ field, byLink, ...rest }: QuestionProps) {
  const reader = useReader();
  const common = {
    ...rest,
    id: field,
    label: reader.say(W.label[field]),
    hint: reader.say(field === 'email' && byLink ? W.linkHint : W.hint[field]),
    isOptional: isOptional(field, byLink),
    maxLength: LONGEST[field] ?? 200,
  };
  if (field === 'statement' || field === 'evidence') return <TextAreaField {...common} />;
  return <TextField {...common} autocomplete={AUTOCOMPLETE[field] ?? 'off'} />;
}

interface CheckProps extends StepProps {
  readonly lodge: Pick<Command<never>, 'isSending' | 'failure'>;
  readonly send: () => void;
  readonly byLink: boolean;
  /** How many parts of the work are done; null where none is asked. */
  readonly part: number | null;
}

/** All that was typed, each with the way back to it, and the button that sends it. */
export function CheckAnswers({ typed, toStep, byLink, lodge, send, part }: CheckProps) {
  const reader = useReader();
  const steps = ['content', 'who'] as const;
  return (
    <>
      <StepHeading>{reader.say(W.step.answers)}</StepHeading>
      {lodge.failure && <FailedNotice failure={lodge.failure} again={send} />}
      <SummaryList
        rows={steps.flatMap((step) =>
          STEPS[step].map((field: Field) => ({
            name: reader.say(W.label[field]),
            value: typed[field]?.trim() || reader.say(W.notGiven),
            changeAt: toStep(step),
          })),
        )}
      />
      {byLink && <p>{reader.say(W.thenLink)}</p>}
      {lodge.isSending && part !== null && (
        <div role="status">
          <p>{reader.say(W.working)}</p>
          <progress aria-label={reader.say(W.progress)} value={part} max={PARTS} />
        </div>
      )}
      <div class="actions">
        <Button kind="primary" isBusy={lodge.isSending} onPress={send}>
          {reader.say(byLink ? W.sendForLink : W.send)}
        </Button>
        <ButtonLink to={toStep('who')} kind="secondary">
          {reader.say(W.back)}
        </ButtonLink>
      </div>
    </>
  );
}

interface LodgedProps {
  readonly receipt: AnswerOf<'lodgeObjection'>;
  readonly callId: string;
  /** Null where nobody knows which project it is, as from a mail. */
  readonly entry: Entry | null;
  readonly close?: () => void;
}

/** What one needs to read the answer later; it stays until the reader says that it was kept. */
export function Lodged({ receipt, callId, entry, close }: LodgedProps) {
  const reader = useReader();
  return (
    <>
      <StepHeading>{reader.say(W.done)}</StepHeading>
      <Notice kind="success" isNew>
        <p>{reader.say(W.doneSays)}</p>
      </Notice>
      <SummaryList
        rows={[
          { name: reader.say(W.caseNumber), value: <code>{receipt.caseNumber}</code> },
          { name: reader.say(W.accessCode), value: <code>{inGroups(receipt.accessCode)}</code> },
          { name: reader.say(W.at), value: <Moment at={receipt.at} /> },
          ...(entry ? [projectRow(reader.say(W.project), entry)] : []),
        ]}
      />
      <div class="actions no-print">
        <PrintButton />
        <ButtonLink to={addressOf(ADDRESSES.objectionAnswer, { callId })} kind="secondary">
          {reader.say(W.whereAnswered)}
        </ButtonLink>
        {close && <Button onPress={close}>{reader.say(W.another)}</Button>}
      </div>
    </>
  );
}

function projectRow(name: string, { standardNumber, titleZh }: Entry) {
  return { name, value: <span lang="zh-CN">{`${standardNumber} ${titleZh}`}</span> };
}

interface LinkSentProps {
  readonly confirmBy: string;
  readonly entry: Entry;
  readonly close: () => void;
}

/** What its sender does next: nothing counts before. */
export function LinkSent({ confirmBy, entry, close }: LinkSentProps) {
  const reader = useReader();
  return (
    <>
      <StepHeading>{reader.say(W.linkSent)}</StepHeading>
      <Notice kind="warn" isNew>
        <p>{reader.say(W.linkSentSays)}</p>
      </Notice>
      <SummaryList
        rows={[
          { name: reader.say(W.confirmBy), value: <Moment at={confirmBy} /> },
          projectRow(reader.say(W.project), entry),
        ]}
      />
      <div class="actions">
        <Button onPress={close}>{reader.say(W.objectAnew)}</Button>
      </div>
    </>
  );
}

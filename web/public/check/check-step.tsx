import { useLocation } from 'preact-iso/router';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import type { Assessment } from '../../form/judging.ts';
import { Question } from '../../form/question.tsx';
import { GROUPS, type Step } from '../../form/steps.ts';
import { Button, ButtonLink } from '../../parts/actions/button.tsx';
import { StepHeading } from '../../parts/frame/step-heading.tsx';
import { Stations } from '../../parts/lists/stations.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { addressOf } from '../../reader/place.ts';
import { CHECK_WORDS as W } from '../words.ts';
import type { Filled } from '../../form/check-answers.ts';
import { type CountedTo, readBackOf } from './read-back.ts';

interface CheckStepProps {
  readonly call: Call;
  readonly to: CountedTo;
  readonly steps: readonly Step[];
  readonly at: number;
  readonly filled: Filled;
  readonly setFilled: (filled: Filled) => void;
  readonly judgement: Assessment | null;
}

/** The address of a step, or of the end. */
export function stepAddress(callId: string, step: string): string {
  return `${addressOf(ADDRESSES.check, { callId })}?step=${step}`;
}

/** How many questions of a group were passed over; nothing of those that are still to come. */
function leftIn(
  group: number,
  { steps, at, filled }: Pick<CheckStepProps, 'steps' | 'at' | 'filled'>,
  reader: Reader,
) {
  const asked = steps.filter((step) => step.group === group).flatMap(({ fields }) => fields);
  const left = asked.filter(({ path }) => (filled[path] ?? []).length === 0).length;
  if (group >= at || left === 0) return {};
  return { isLeft: true, when: reader.say(W.unansweredHere(left)) };
}

export function CheckStep({ call, to, steps, at, filled, setFilled, judgement }: CheckStepProps) {
  const reader = useReader();
  const { route } = useLocation();
  const step = steps[at];
  if (!step) return null;
  const next = steps[at + 1]?.id ?? 'end';
  const before = steps[at - 1];
  const send = (event: Event) => {
    event.preventDefault();
    route(reader.to(stepAddress(call.id, next)));
  };
  return (
    <form onSubmit={send} noValidate>
      <Stations
        label={reader.say(W.steps)}
        at={step.group}
        stations={GROUPS.map(([, name], group) => ({
          name: reader.say(name),
          ...leftIn(group, { steps, at: step.group, filled }, reader),
        }))}
      />
      <StepHeading>{reader.say(step.name)}</StepHeading>
      <p class="unseen">{reader.say(W.stepOf(at + 1, steps.length))}</p>
      {step.fields.some(({ path }) => path.startsWith('materials.')) && (
        <p>{reader.say(W.ready)}</p>
      )}
      {step.fields.map((field) => (
        <Question
          key={field.path}
          field={field}
          values={filled[field.path] ?? []}
          onValues={(values) => setFilled({ ...filled, [field.path]: values })}
          {...readBackOf(field.path, filled[field.path]?.[0] ?? '', to, reader)}
        />
      ))}
      {judgement?.verdict === 'inadmissible' && (
        <Notice kind="warn" isNew>
          <p>{reader.say(W.decided)}</p>
        </Notice>
      )}
      <div class="actions">
        <Button kind="primary" submits>
          {reader.say(next === 'end' ? W.finish : W.next)}
        </Button>
        {before && (
          <ButtonLink to={stepAddress(call.id, before.id)} kind="secondary">
            {reader.say(W.back)}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}

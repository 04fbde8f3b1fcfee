import { ADDRESSES } from '../../app/addresses.ts';
import type { Judged } from '../../form/content/judged.ts';
import { useJudgedFiling } from '../draft/use-judged-filing.ts';
import { type FormSection, sectionsOf } from '../../form/sections.ts';
import { ButtonLink } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { JudgingState } from '../../form/judging-state.tsx';
import { Badge, type Tone } from '../../parts/text/badge.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Filing } from '../draft/filing.ts';
import { Conflicts } from './conflicts.tsx';
import { Lacking } from './lacking.tsx';
import { type Progress, progressOf } from './progress.ts';
import { SavingLine } from './saving-line.tsx';
import { FILING_WORDS as W } from './words.ts';

const TONES: Readonly<Record<Progress, Tone>> = {
  untouched: 'quiet',
  under_way: 'info',
  done: 'good',
  wrong: 'bad',
};

/** The sections of an application, how far each is, and what it lacks by name. */
export function TaskList({ filing }: { filing: Filing }) {
  const reader = useReader();
  const { call, view, draft } = filing;
  const content = draft.content.value;
  const judged = useJudgedFiling(filing);
  const sections = sectionsOf(call);
  if (!judged) return <JudgingState />;
  const done = sections.filter(
    (section) => progressOf(section, content, judged.faults).progress === 'done',
  );
  const place = { callId: call.id, applicationId: view.id };
  return (
    <Section id="tasks" heading={reader.say(W.tasks)}>
      <Conflicts draft={draft} fields={sections.flatMap(({ fields }) => fields)} />
      <p>{reader.say(W.doneOf(done.length, sections.length))}</p>
      <ol class="tasks">
        {sections.map((section) => (
          <Task key={section.id} filing={filing} section={section} judged={judged} />
        ))}
      </ol>
      <SavingLine draft={draft} />
      <p class="quiet">{reader.say(W.checkSays)}</p>
      <div class="actions">
        <ButtonLink
          to={addressOf(ADDRESSES.filingCheck, place)}
          kind={done.length === sections.length ? 'primary' : 'secondary'}
        >
          {reader.say(W.check)}
        </ButtonLink>
      </div>
    </Section>
  );
}

interface TaskProps {
  readonly filing: Filing;
  readonly section: FormSection;
  readonly judged: Judged;
}

function Task({ filing: { call, view, draft }, section, judged }: TaskProps) {
  const reader = useReader();
  const { progress, missing, wrong } = progressOf(section, draft.content.value, judged.faults);
  const at = addressOf(ADDRESSES.filingSection, {
    callId: call.id,
    applicationId: view.id,
    section: section.id,
  });
  return (
    <li>
      <div class="task">
        <Link to={at}>{reader.say(section.name)}</Link>
        <Badge tone={TONES[progress]}>{reader.say(W.progress[progress])}</Badge>
      </div>
      {progress !== 'untouched' && (
        <>
          <Lacking at={at} faults={missing} fields={section.fields} says={W.missing} />
          <Lacking at={at} faults={wrong} fields={section.fields} says={W.wrong} />
        </>
      )}
    </li>
  );
}

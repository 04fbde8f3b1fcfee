import { useLocation, useRoute } from 'preact-iso/router';
import { useEffect, useState } from 'preact/hooks';
import { normaliseStandardNumber } from '../../../shared/domain/texts/standard-number.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { ContentQuestion } from '../../form/content/content-question.tsx';
import type { Fault, Judged } from '../../form/content/judged.ts';
import { useJudgedFiling } from '../draft/use-judged-filing.ts';
import { type Content, valueAt } from '../../form/content/pointer.ts';
import { type FormField, type FormSection, sectionsOf } from '../../form/sections.ts';
import { Button, ButtonLink } from '../../parts/actions/button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { arriveAt } from '../../parts/fields/arrive-at.ts';
import { FailedPage } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import type { Reader } from '../../reader/reader.ts';
import { type Filing, rulesOf, useFiling } from '../draft/filing.ts';
import { numberOf } from '../draft/number-of.ts';
import { cautionAt } from './cautions.ts';
import { ClausePanel } from './clause-panel.tsx';
import { Conflicts } from './conflicts.tsx';
import { FieldDefects, LockedValue } from './locked-field.tsx';
import { filesOpen, isOpen } from './locked.ts';
import { materialMeant } from '../correction/material-meant.ts';
import { POINTED_OUT } from '../correction/pointed-out-words.ts';
import { Materials } from './materials.tsx';
import { FORM_WORDS } from '../records/form-words.ts';
import { FormButtons } from '../records/forms.tsx';
import { faultOf, fieldsByDemand, isWithin } from './progress.ts';
import { SavingLine } from './saving-line.tsx';
import { wayBack } from './way-back.ts';
import { FILING_WORDS as W } from './words.ts';

/** One section of an application: its questions, saved as one types, and what the clauses make of them. */
export function SectionPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '', section = '' } = params;
  const answer = useFiling({ callId, applicationId });
  return (
    <Loaded answer={answer}>
      {(filing) => {
        const sections = sectionsOf(filing.call);
        const at = sections.findIndex(({ id }) => id === section);
        const found = sections[at];
        if (!found) return <FailedPage failure={{ kind: 'not_found', problem: null }} />;
        // a section of its own state: what was typed in another stays there
        return <Section key={section} filing={filing} section={found} next={sections[at + 1]} />;
      }}
    </Loaded>
  );
}

interface SectionProps {
  readonly filing: Filing;
  readonly section: FormSection;
  readonly next: FormSection | undefined;
}

function Section({ filing, section, next }: SectionProps) {
  const reader = useReader();
  const { route } = useLocation();
  const back = wayBack(useRoute().query['from']);
  const { call, view, draft } = filing;
  const content = draft.content.value;
  const judged = useJudgedFiling(filing);
  useArrivalAtField();
  const place = { callId: call.id, applicationId: view.id };
  const tasks = addressOf(ADDRESSES.filing, place);
  const go = (event: Event) => {
    event.preventDefault();
    void draft.save();
    const on = next ? addressOf(ADDRESSES.filingSection, { ...place, section: next.id }) : tasks;
    route(reader.to(back ? addressOf(back.to, place) : on));
  };
  const name = numberOf(content, reader);
  return (
    <>
      <PageTitle over={<Link to={tasks}>{name}</Link>}>{reader.say(section.name)}</PageTitle>
      {!view.allowed.includes('edit') && (
        <Notice kind="warn">
          <p>{reader.say(W.noEdit)}</p>
        </Notice>
      )}
      <Conflicts draft={draft} fields={sectionsOf(call).flatMap(({ fields }) => fields)} />
      <div class="split">
        <form onSubmit={go} noValidate>
          <SavingLine draft={draft} />
          <Questions filing={filing} section={section} content={content} judged={judged} />
          <div class="actions">
            <Button kind="primary" submits>
              {reader.say(back ? back.says : W.next)}
            </Button>
            {back?.to !== ADDRESSES.filing && (
              <ButtonLink to={tasks} kind="secondary">
                {reader.say(W.toTasks)}
              </ButtonLink>
            )}
          </div>
        </form>
        <ClausePanel section={section} judged={judged} compared={filing.compared} />
      </div>
    </>
  );
}

interface QuestionsProps extends Pick<SectionProps, 'filing' | 'section'> {
  readonly content: Content;
  readonly judged: Judged | null;
}

function Questions({ filing, section, content, judged }: QuestionsProps) {
  const reader = useReader();
  const { query } = useRoute();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const { view, draft } = filing;
  const faults = judged?.faults ?? [];
  const isAsked = query['show'] === 'missing';
  const remarkOn = (field: FormField) => {
    const isBlank = valueAt(content, field.pointer) === undefined;
    // what is not begun is said only to whoever came to see what is missing, and is no error for that
    if (isBlank ? !isAsked : !isAsked && !left.has(field.pointer)) return {};
    const fault = faultOf(field, faults);
    return fault ? { [isBlank ? 'missing' : 'error']: reader.say(fault) } : {};
  };
  const question = (field: FormField) =>
    isOpen(view, field.pointer) ? (
      <div key={field.pointer} onFocusOut={() => setLeft(new Set([...left, field.pointer]))}>
        <FieldDefects rules={rulesOf(filing)} view={view} field={field} />
        <ContentQuestion
          field={field}
          value={valueAt(content, field.pointer)}
          onValue={(value) => draft.edit(field.pointer, value)}
          {...remarkOn(field)}
          readBack={readBackOf(field, content, reader)}
        />
      </div>
    ) : (
      <LockedValue key={field.pointer} field={field} content={content} />
    );
  if (section.id === 'materials')
    return (
      <MaterialQuestions
        filing={filing}
        section={section}
        content={content}
        faults={isAsked ? faults : []}
      />
    );
  const { demanded, others } = fieldsByDemand(section, judged?.demanded ?? null);
  const isLocked =
    view.state === 'returned_for_correction' &&
    section.fields.some(({ pointer }) => !isOpen(view, pointer));
  return (
    <>
      {isLocked && <p>{reader.say(POINTED_OUT.locked)}</p>}
      {demanded.map(question)}
      {others.length > 0 && (
        // open where something in it was asked for, or is stated already
        <details open={others.some(({ pointer }) => isOpenAtOnce(filing, pointer))}>
          <summary>{reader.say(W.optional(others.length))}</summary>
          {others.map(question)}
        </details>
      )}
    </>
  );
}

interface MaterialQuestionsProps extends Pick<QuestionsProps, 'filing' | 'section' | 'content'> {
  readonly faults: readonly Fault[];
}

function MaterialQuestions({ filing, section, content, faults }: MaterialQuestionsProps) {
  const { call, view, draft } = filing;
  const reader = useReader();
  const [field] = section.fields;
  if (!field) return null;
  const open = filesOpen(view);
  const own = faults.filter(({ pointer }) => isWithin(pointer, field));
  const place = { callId: call.id, applicationId: view.id };
  return (
    <>
      <FieldDefects
        rules={rulesOf(filing)}
        view={view}
        field={field}
        nameOf={(defect) =>
          materialMeant(defect, call, { filed: content, pack: filing.pack })?.name
        }
      />
      {view.state === 'returned_for_correction' && !open.all && (
        <p>{reader.say(POINTED_OUT.lockedFiles)}</p>
      )}
      <p class="quiet">{reader.say(FORM_WORDS.says)}</p>
      <FormButtons place={place} forms={['form', 'proof', 'summary']} />
      <Materials
        call={call}
        place={place}
        value={content.materials ?? []}
        onValue={(value) => draft.edit(field.pointer, value)}
        missing={own.map(({ message }) => message)}
        open={open}
      />
    </>
  );
}

function isOpenAtOnce({ view }: Filing, pointer: string): boolean {
  return view.state === 'returned_for_correction' && isOpen(view, pointer);
}

function readBackOf({ pointer }: FormField, content: Content, reader: Reader) {
  const caution = cautionAt(pointer, content);
  if (caution) return reader.say(caution);
  if (pointer !== '/standard/number') return undefined;
  const number = normaliseStandardNumber(content.standard?.number ?? '');
  return number === null ? undefined : reader.say(W.readAs(number));
}

/** Leads on to the field that the address names. */
function useArrivalAtField(): void {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1));
    if (id !== '') arriveAt(id);
  }, []);
}

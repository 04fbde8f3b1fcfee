import { ADDRESSES } from '../../app/addresses.ts';
import type { Call } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { clauseText } from '../../form/clause-text.ts';
import { fieldId } from '../../form/content/content-question.tsx';
import { type Content, valueAt } from '../../form/content/pointer.ts';
import { fileChanges } from '../../form/content/file-changes.ts';
import { valueText } from '../../form/content/value-text.ts';
import { type FormField, sectionsOf } from '../../form/sections.ts';
import { ButtonLink } from '../../parts/actions/button.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { CitedClause } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { type Filing, rulesOf } from '../draft/filing.ts';
import { contentAsFiled, eventsOf } from '../records/events.ts';
import { Conflicts } from '../filing/conflicts.tsx';
import { type Corrected, correctionsOf } from './corrections.ts';
import { CORRECTION_WORDS as C } from './correction-words.ts';
import { materialMeant } from './material-meant.ts';
import { POINTED_OUT } from './pointed-out-words.ts';
import { fileChangeText } from './file-change-text.ts';
import { SavingLine } from '../filing/saving-line.tsx';
import { cameFrom } from '../filing/way-back.ts';
import { FILING_WORDS as W } from '../filing/words.ts';

/** What a return asked for, one by one: what was filed beside what stands there now, and how many are done. */
export function Correction({ filing }: { filing: Filing }) {
  const { id, callId } = filing.view;
  const answer = useAnswer((api) => eventsOf(api, { callId, applicationId: id }), [id]);
  return (
    <Loaded answer={answer}>
      {(events) => <Corrections filing={filing} filed={contentAsFiled(events)} />}
    </Loaded>
  );
}

function Corrections({ filing, filed }: { filing: Filing; filed: Content }) {
  const reader = useReader();
  const { call, view, draft } = filing;
  const fields = sectionsOf(call).flatMap((section) => section.fields);
  const corrections = correctionsOf(view, filed, draft.content.value);
  const done = corrections.filter(({ isChanged }) => isChanged).length;
  const place = { callId: call.id, applicationId: view.id };
  const isDone = done === corrections.length;
  return (
    <Section id="corrections" heading={reader.say(C.title)}>
      <p>{reader.say(C.says)}</p>
      <p>{reader.say(C.noLastDay)}</p>
      {typeof call.reconsiderationWorkingDays === 'number' && (
        <p>{reader.say(C.dispute(call.reconsiderationWorkingDays))}</p>
      )}
      <p role="status">
        <strong>{reader.say(C.doneOf(done, corrections.length))}</strong>
      </p>
      <Conflicts draft={draft} fields={fields} />
      <ol class="tasks">
        {corrections.map((correction) => (
          <Line
            key={`${correction.defect.pointer} ${correction.defect.clause}`}
            filing={filing}
            filed={filed}
            correction={correction}
          />
        ))}
      </ol>
      <SavingLine draft={draft} />
      <div class="actions">
        <ButtonLink
          to={addressOf(ADDRESSES.filingCheck, place)}
          kind={isDone ? 'primary' : 'secondary'}
        >
          {reader.say(W.check)}
        </ButtonLink>
      </div>
    </Section>
  );
}

interface LineProps {
  readonly filing: Filing;
  readonly filed: Content;
  readonly correction: Corrected;
}

function Line({ filing, filed, correction }: LineProps) {
  const { call, pack, view, draft } = filing;
  const reader = useReader();
  const { defect, isChanged } = correction;
  const section = sectionsOf(call).find(({ fields }) =>
    fields.some((field) => isOf(field, defect.pointer)),
  );
  const field = section?.fields.find((each) => isOf(each, defect.pointer));
  if (!section || !field) return null;
  const place = { callId: call.id, applicationId: view.id, section: section.id };
  const at = addressOf(ADDRESSES.filingSection, place);
  const material = materialMeant(defect, call, { filed, pack });
  const name = reader.say(material?.name ?? field.label);
  const id = material ? `materials.${material.kind}` : fieldId(field.pointer);
  return (
    <li>
      <div class="task">
        <strong>{name}</strong>
        <Badge tone={isChanged ? 'good' : 'person'}>
          {reader.say(isChanged ? C.changed : C.unchanged)}
        </Badge>
      </div>
      <p>
        <span lang="zh-CN">{defect.instruction}</span>{' '}
        <span class="quiet small">
          {reader.say(POINTED_OUT.byClause(clauseText(pack, defect.clause, reader)))}
        </span>{' '}
        <CitedClause rules={rulesOf(filing)} id={defect.clause} />
      </p>
      {field.pointer === '/materials' ? (
        <Files call={call} filed={filed} now={draft.content.value} />
      ) : (
        <BeforeAndNow field={field} filed={filed} now={draft.content.value} />
      )}
      <ButtonLink to={`${at}?${cameFrom('correction')}#${id}`} kind="secondary">
        {reader.say(C.change)}
        <span class="unseen"> {name}</span>
      </ButtonLink>
    </li>
  );
}

interface ChangeProps {
  readonly filed: Content;
  readonly now: Content;
}

function BeforeAndNow({ field, filed, now }: ChangeProps & { readonly field: FormField }) {
  const reader = useReader();
  const answerIn = (content: Content) =>
    valueText(field, valueAt(content, field.pointer), reader) ?? reader.say(W.notStated);
  return (
    <dl class="before-now">
      <div>
        <dt>{reader.say(C.before)}</dt>
        <dd>{answerIn(filed)}</dd>
      </div>
      <div>
        <dt>{reader.say(C.now)}</dt>
        <dd>{answerIn(now)}</dd>
      </div>
    </dl>
  );
}

/** Of many files only those that are other than they were filed. */
function Files({ call, filed, now }: ChangeProps & { readonly call: Call }) {
  const reader = useReader();
  const changes = fileChanges(call, filed.materials ?? [], now.materials ?? []);
  if (changes.length === 0) return <p class="quiet">{reader.say(C.files.none)}</p>;
  return (
    <ul>
      {changes.map((change) => {
        const text = fileChangeText(change, reader);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
}

/** Whether a pointer leads to a field, into it, or to a group that it stands in. */
function isOf({ pointer }: FormField, named: string): boolean {
  return named === pointer || named.startsWith(`${pointer}/`) || pointer.startsWith(`${named}/`);
}

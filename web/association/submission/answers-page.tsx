import { useLocation, useRoute } from 'preact-iso/router';
import { useEffect } from 'preact/hooks';
import { type Schemas, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { ifMatch } from '../../data/api.ts';
import { useCommand } from '../../data/use-command.ts';
import { fieldId } from '../../form/content/content-question.tsx';
import type { Judged } from '../../form/content/judged.ts';
import { useJudgedFiling } from '../draft/use-judged-filing.ts';
import { materialRows } from '../../form/content/materials.ts';
import { type Content, valueAt } from '../../form/content/pointer.ts';
import { valueText } from '../../form/content/value-text.ts';
import { Noted } from '../../form/noted.tsx';
import { type FormSection, sectionsOf } from '../../form/sections.ts';
import { VERDICT_KINDS, unmetIn, wholeDraftLine } from '../../form/verdict-line.ts';
import { Button, ButtonLink } from '../../parts/actions/button.tsx';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { SummaryList, type SummaryRow } from '../../parts/lists/summary-list.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { JudgingState } from '../../form/judging-state.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { type Filing, type FilingPlace, useFiling } from '../draft/filing.ts';
import { numberOf } from '../draft/number-of.ts';
import { CHECK_WORDS as W } from './check-words.ts';
import { Closing } from '../filings/closing.tsx';
import { Conflicts } from '../filing/conflicts.tsx';
import { SavingLine } from '../filing/saving-line.tsx';
import { isOpen } from '../filing/locked.ts';
import { NoEmail } from './no-email.tsx';
import { NotUploaded } from './not-uploaded.tsx';
import { Unready, isReady } from './unready.tsx';
import { cameFrom } from '../filing/way-back.ts';
import { FILING_WORDS } from '../filing/words.ts';

/** All that was filled in, how it would be judged, and the one button that files it. */
export function CheckAnswersPage() {
  const { params } = useRoute();
  const { callId = '', applicationId = '' } = params;
  const answer = useFiling({ callId, applicationId });
  return <Loaded answer={answer}>{(filing) => <CheckAnswers filing={filing} />}</Loaded>;
}

function CheckAnswers({ filing }: { filing: Filing }) {
  const reader = useReader();
  const { call, view, draft } = filing;
  const content = draft.content.value;
  const judged = useJudgedFiling(filing);
  const sections = sectionsOf(call);
  const at = addressOf(ADDRESSES.filing, { callId: call.id, applicationId: view.id });
  const isFiled = view.submission !== null && !view.allowed.includes('submit');
  // what is typed is filed, and nothing that is typed later
  useEffect(() => void draft.save(), [draft]);
  return (
    <>
      <PageTitle over={<Link to={at}>{numberOf(content, reader)}</Link>}>
        {reader.say(isFiled ? W.filedTitle : W.title)}
      </PageTitle>
      <p>{reader.say(isFiled ? W.filedIntro : W.intro)}</p>
      {!isFiled && <SavingLine draft={draft} />}
      <Conflicts draft={draft} fields={sections.flatMap(({ fields }) => fields)} />
      {judged ? <Verdict judged={judged} /> : <JudgingState />}
      {judged && view.allowed.includes('submit') && !isReady(judged) && (
        <p>
          <strong>{reader.say(W.notReady)}</strong>{' '}
          <a href="#submit">{reader.say(W.notReadyBelow)}</a>
        </p>
      )}
      {sections.map((section) => (
        <Answers key={section.id} filing={filing} section={section} />
      ))}
      {judged && <Submission filing={filing} judged={judged} sections={sections} />}
    </>
  );
}

function Verdict({ judged: { assessment } }: { judged: Judged }) {
  const reader = useReader();
  if (!assessment) return <p>{reader.say(FILING_WORDS.otherPack)}</p>;
  const { verdict } = assessment;
  const isWaiting = verdict === 'inadmissible' && unmetIn(assessment).wrong.length === 0;
  const kind = isWaiting ? 'info' : VERDICT_KINDS[verdict];
  return (
    <Notice kind={kind} title={wholeDraftLine(assessment, reader)}>
      <p>{reader.say(W.verdictSays)}</p>
      <Noted assessment={assessment} />
    </Notice>
  );
}

/** What is stated in a section; what is left to choice and not stated is left out. */
function Answers({ filing, section }: { filing: Filing; section: FormSection }) {
  const reader = useReader();
  const { call, view, draft } = filing;
  const content = draft.content.value;
  const place = { callId: call.id, applicationId: view.id, section: section.id };
  const at = `${addressOf(ADDRESSES.filingSection, place)}?${cameFrom('check')}`;
  const rows = section.fields.flatMap((field): readonly SummaryRow[] => {
    if (field.pointer === '/materials')
      return materialRows(call, content.materials ?? [], reader).map((row) => ({
        ...row,
        ...(isOpen(view, field.pointer) && { changeAt: `${at}#materials.${row.kind}` }),
      }));
    const text = valueText(field, valueAt(content, field.pointer), reader);
    if (text === null && field.demanded !== 'always') return [];
    return [
      {
        name: reader.say(field.label),
        value: <span class="stated-text">{text ?? reader.say(FILING_WORDS.notStated)}</span>,
        ...(isOpen(view, field.pointer) && { changeAt: `${at}#${fieldId(field.pointer)}` }),
      },
    ];
  });
  return (
    <Section id={section.id} heading={reader.say(section.name)}>
      {rows.length === 0 ? (
        <p class="quiet">{reader.say(FILING_WORDS.notStated)}</p>
      ) : (
        <SummaryList rows={rows} />
      )}
    </Section>
  );
}

interface SubmissionProps {
  readonly filing: Filing;
  readonly judged: Judged;
  readonly sections: readonly FormSection[];
}

function Submission({ filing, judged, sections }: SubmissionProps) {
  const reader = useReader();
  const { route } = useLocation();
  const { call, view, draft } = filing;
  const place = { callId: call.id, applicationId: view.id };
  const receipt = addressOf(ADDRESSES.filingReceipt, place);
  const submit = useCommand<{ version: number }, Schemas['Receipt']>(
    async (api, { version }, key) =>
      dataOf(
        await api.POST('/v1/calls/{callId}/applications/{applicationId}/submission', {
          params: { path: place, header: { ...ifMatch(version), 'Idempotency-Key': key } },
        }),
      ),
    () => route(reader.to(receipt), true),
  );
  const send = async () => {
    await draft.save();
    if (draft.isSaved.value) await submit.send({ version: draft.version });
  };
  if (!view.allowed.includes('submit'))
    return (
      <Notice kind="info">
        <p>{reader.say(view.submission ? W.alreadyThere : FILING_WORDS.noEdit)}</p>
        {view.submission && <Link to={receipt}>{reader.say(W.toReceipt)}</Link>}
      </Notice>
    );
  const { failure } = submit;
  const isThere = failure?.problem?.code === 'application.not_from_here';
  return (
    <Section id="submit" heading={reader.say(W.submitTitle)}>
      {!isReady(judged) && <Unready filing={filing} judged={judged} sections={sections} />}
      {isReady(judged) && (
        <>
          <Before call={call} content={draft.content.value} place={place} />
          {view.deadline && (
            <p>
              <Closing deadline={view.deadline} now={call.serverTime} />
            </p>
          )}
          {failure && <FailedNotice failure={failure} again={() => void send()} />}
          {failure && (failure.kind === 'offline' || failure.kind === 'fault') && (
            <p>{reader.say(W.lost)}</p>
          )}
          {isThere && (
            <p>
              <ButtonLink to={receipt}>{reader.say(W.toReceipt)}</ButtonLink>
            </p>
          )}
          {!draft.isSaved.value && <p class="quiet">{reader.say(W.notSaved)}</p>}
          <div class="actions">
            <Button kind="primary" isBusy={submit.isSending} onPress={() => void send()}>
              {reader.say(view.submission ? W.submitAgain : W.submit)}
            </Button>
          </div>
        </>
      )}
    </Section>
  );
}

interface BeforeProps extends Pick<Filing, 'call'> {
  readonly content: Content;
  readonly place: FilingPlace;
}

/** What one should know before it is submitted, and what is committed to. */
function Before({ call, content, place }: BeforeProps) {
  return (
    <>
      <NoEmail content={content} place={place} sendsMail={call.sendsMail} />
      {call.materialFiles && <NotUploaded materials={content.materials ?? []} place={place} />}
      <Commitment signer={content.people?.signer} />
    </>
  );
}

/** What is answered for; the signer is named only where one was. */
function Commitment({ signer = '' }: { readonly signer: string | undefined }) {
  const reader = useReader();
  return (
    <p>
      {reader.sentences([
        reader.say(W.commitment),
        signer === '' ? '' : reader.say(W.signedBy(signer)),
      ])}
    </p>
  );
}

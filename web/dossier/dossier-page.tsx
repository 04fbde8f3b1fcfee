import type { ComponentChildren } from 'preact';
import { STATES } from '../../shared/domain/application/state-words.ts';
import type { Role } from '../../shared/domain/people/roles.ts';
import { WholePart } from '../calls/exports/whole-part.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { QUEUE } from '../queue/words.ts';
import { useReader } from '../reader/context.ts';
import { person, role } from '../sign-in/session.ts';
import { Clauses } from './clauses.tsx';
import { type ActOnFile, FiledFiles } from './filed-files.tsx';
import { correctionRow } from './correction-row.tsx';
import { opinionRow } from './opinion-row.tsx';
import type { Override } from './overriders.ts';
import type { Dossier, Finding } from './review-view.ts';
import { type ActOn, StatedContent } from './stated-content.tsx';
import { DOSSIER_WORDS as W } from './words.ts';

interface DossierPageProps extends Dossier {
  /** The way back to what it was opened from. */
  readonly over: ComponentChildren;
  /** What one comes here for, before all else. */
  readonly first?: ComponentChildren;
  /** What others made of it, before the content. */
  readonly lead?: ComponentChildren;
  /** What may be done about a field, beside it. */
  readonly actOn?: ActOn | undefined;
  /** What may be done about a file, beside it. */
  readonly actOnFile?: ActOnFile | undefined;
  /** What may be done about a finding, below it. */
  readonly act?: ((finding: Finding) => ComponentChildren) | undefined;
  /** Who judged a clause in person, and when, as far as the reader may know. */
  readonly overriderOf?: ((override: Override) => string | null) | undefined;
  readonly asRecommender?: boolean;
  /** What may be done with the whole, below all of it. */
  readonly children?: ComponentChildren;
}

/** One application on one page for whoever reviews it: what was filed, and the clauses beside it. */
export function DossierPage(props: DossierPageProps) {
  const { call, view, over, first, lead, actOn, actOnFile, act, overriderOf } = props;
  const { asRecommender, children } = props;
  const reader = useReader();
  return (
    <>
      <PageTitle over={over}>{view.standardNumber ?? reader.say(QUEUE.noNumber)}</PageTitle>
      <p class="lead">
        <Chinese>{view.content.standard?.titleZh ?? ''}</Chinese>
      </p>
      {first}
      <Head call={call} view={view} />
      {view.heldBack && (
        <Notice kind="warn" title={reader.say(W.heldBack[view.heldBack])}>
          <p>{reader.say(W.heldBackSays)}</p>
        </Notice>
      )}
      <Warnings view={view} />
      {lead}
      <div class="split">
        <div>
          <StatedContent
            call={call}
            view={view}
            actOn={actOn}
            {...(call.materialFiles &&
              !view.heldBack && {
                materials: (heading, lines) => (
                  <FiledFiles {...{ call, view, asRecommender, actOnFile, heading, lines }} />
                ),
              })}
          />
          {mayTakeWhole(view) && (
            <WholePart as="reviewer" callId={call.id} applicationId={view.id} />
          )}
        </div>
        <Clauses view={view} act={act} overriderOf={overriderOf} />
      </div>
      {children}
    </>
  );
}

/** It is a decider's, and the examiner's on whose desk it lies. */
function mayTakeWhole({ heldBack, examination }: Dossier['view']): boolean {
  const isHolder = examination?.examiner === person.value?.subject;
  return !heldBack && (role.value === 'decider' || (role.value === 'examiner' && isHolder));
}

function Head({ call, view }: Dossier) {
  const reader = useReader();
  const { association, state, submission, due, examination, recommenderRank, allowed } = view;
  const holder = examination?.examiner ?? null;
  const rows = [
    { name: reader.say(QUEUE.association), value: <Chinese>{association.name}</Chinese> },
    { name: reader.say(QUEUE.call), value: reader.say(call.name) },
    { name: reader.say(QUEUE.state), value: reader.say(STATES[state]) },
    ...(submission
      ? [{ name: reader.say(QUEUE.filed), value: reader.instant(submission.at) }]
      : []),
    ...(due ? [{ name: reader.say(W.clock), value: <Clock due={due} /> }] : []),
    ...(examination || allowed.includes('claim')
      ? [
          {
            name: reader.say(W.holder),
            value: reader.say(heldBy(holder, person.value?.subject, role.value)),
          },
        ]
      : []),
    ...correctionRow({ call, view }, reader),
    ...(recommenderRank === null
      ? []
      : [{ name: reader.say(W.rank), value: reader.number(recommenderRank) }]),
    ...opinionRow(view, reader),
  ];
  return <SummaryList rows={rows} />;
}

/** Who holds it, to whoever reads: another one only to an examiner. */
export function heldBy(holder: string | null, subject: string | undefined, as: Role | null) {
  if (holder === null) return W.nobody;
  if (holder === subject) return W.you;
  return as === 'examiner' ? W.another : W.oneOfThem;
}

/** How much of its time limit a case has used, and how sure its last day is. */
export function Clock({ due }: { due: NonNullable<Dossier['view']['due']> }) {
  const reader = useReader();
  const { dueOn, usedDays, limitDays, isPaused, isOverdue, isProvisional, afterwards } = due;
  return (
    <>
      {reader.say(W.days(usedDays, limitDays))}
      {dueOn !== null && ` · ${reader.say(W.dueOn(reader.date(dueOn)))}`}
      {isPaused && ` · ${reader.say(QUEUE.paused)}`}
      {isProvisional && ` · ${reader.say(W.provisional)}`}
      {isOverdue && (
        <>
          {' '}
          <strong>{reader.say(QUEUE.overdue)}</strong> {reader.say(afterwards)}
        </>
      )}
    </>
  );
}

/** What is odd about it, first of all. */
function Warnings({ view: { assessment, jointFilings } }: Pick<Dossier, 'view'>) {
  const reader = useReader();
  if (assessment.warnings.length === 0 && jointFilings.length === 0) return null;
  return (
    <Notice kind="warn" title={reader.say(W.warnings)}>
      <ul>
        {assessment.warnings.map(({ code, says }) => (
          <li key={code}>{reader.say(says)}</li>
        ))}
        {jointFilings.map(({ association, flaggedAt }) => (
          <li key={association}>{reader.say(W.joint(association, reader.instant(flaggedAt)))}</li>
        ))}
      </ul>
    </Notice>
  );
}

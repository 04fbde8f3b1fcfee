import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import type { Panel } from '../../dossier/review-view.ts';
import { Dialog } from '../../parts/actions/dialog.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import type { CaseProps } from './case-command.ts';
import { type Expert, conflictText, expertName } from './experts.ts';
import { type SeatAct, SeatForm } from './seat-form.tsx';
import { PANEL_DESK_WORDS as W } from './words.ts';

type Seat = Panel['seats'][number];

interface SeatsProps extends CaseProps {
  readonly panel: Panel;
  readonly experts: readonly Expert[];
}

/** What speaks against somebody on the panel, and what may be done about a seat. */
export function Seats({ view, again, panel, experts }: SeatsProps) {
  const reader = useReader();
  const [act, setAct] = useState<SeatAct | null>(null);
  const nameOf = (seat: Seat) => {
    const known = experts.find(({ subject }) => subject === seat.subject);
    return known ? expertName(known) : seat.subject;
  };
  const done = () => {
    setAct(null);
    again();
  };
  const kinds = (['replace', 'recuse'] as const).filter((kind) =>
    view.allowed.includes(kind === 'replace' ? 'replace_expert' : 'recuse'),
  );
  const seated = panel.seats.filter(({ standing }) => standing !== 'replaced');
  return (
    <>
      <Conflicts seats={seated} nameOf={nameOf} />
      {kinds.length > 0 && <SeatList seats={seated} kinds={kinds} nameOf={nameOf} onAct={setAct} />}
      <Dialog
        title={act ? reader.say(W[act.kind]) + reader.say(W.whom(nameOf(act.seat))) : ''}
        isOpen={act !== null}
        onClose={() => setAct(null)}
      >
        {act && (
          <SeatForm
            view={view}
            act={act}
            free={experts.filter(
              ({ subject }) => !panel.seats.some((seat) => seat.subject === subject),
            )}
            again={done}
            onCancel={() => setAct(null)}
          />
        )}
      </Dialog>
    </>
  );
}

interface SeatListProps extends ConflictsProps {
  readonly kinds: readonly SeatAct['kind'][];
  readonly onAct: (act: SeatAct) => void;
}

function SeatList({ seats, kinds, nameOf, onAct }: SeatListProps) {
  const reader = useReader();
  const mayBe = (kind: SeatAct['kind'], seat: Seat) =>
    kind === 'replace' || seat.standing !== 'recused';
  return (
    <Section id="seats" heading={reader.say(W.acts)}>
      <ul class="tasks">
        {seats.map((seat) => (
          <li key={seat.subject}>
            <Chinese>{nameOf(seat)}</Chinese>{' '}
            {kinds
              .filter((kind) => mayBe(kind, seat))
              .map((kind) => (
                <Fragment key={kind}>
                  {' '}
                  <button type="button" class="plain" onClick={() => onAct({ kind, seat })}>
                    {reader.say(W[kind])}
                    <span class="unseen">{reader.say(W.whom(nameOf(seat)))}</span>
                  </button>
                </Fragment>
              ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}

interface ConflictsProps {
  readonly seats: readonly Seat[];
  readonly nameOf: (seat: Seat) => string;
}

function Conflicts({ seats, nameOf }: ConflictsProps) {
  const reader = useReader();
  const found = seats.filter(
    ({ proposedConflicts, declaration }) => proposedConflicts.length > 0 || declaration?.conflict,
  );
  if (found.length === 0) return null;
  return (
    <Notice kind="warn" title={reader.say(W.conflicts)}>
      <p>{reader.say(W.conflictsSays)}</p>
      <ul>
        {found.map((seat) => (
          <li key={seat.subject}>
            <Chinese>{nameOf(seat)}</Chinese>
            <ul>
              {seat.proposedConflicts.map((conflict) => (
                <li key={conflict.ground + conflict.organisation}>
                  {conflictText(conflict, reader)}
                </li>
              ))}
              {seat.declaration?.conflict && (
                <li>{reader.say(W.declared(seat.declaration.statement))}</li>
              )}
            </ul>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

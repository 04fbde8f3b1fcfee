import type { Text } from '../../shared/domain/text.ts';
import { Section } from '../parts/frame/heading.tsx';
import { type Column, DataTable } from '../parts/lists/data-table.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { PANEL_WORDS as W } from './panel-words.ts';
import type { Panel } from './review-view.ts';

type Seat = Panel['seats'][number];

interface PanelPartProps {
  readonly panel: Panel;
  /** The name of an account, where the reader may know it; null where they may not. */
  readonly nameOf?: (subject: string) => string | null;
}

/** What the panel made of it: each seat with its scores once they are open, the mean, the proposal. */
export function PanelPart({ panel, nameOf = () => null }: PanelPartProps) {
  const reader = useReader();
  const { seats, scoreSheet, result, resultWithoutLate, proposal, isOpen, closed } = panel;
  const rows = [
    // without those who had not scored yet: who decides weighs that
    ...(closed
      ? [
          {
            name: reader.say(W.closed),
            value: reader.say(W.closedBy(closed.by, lackingIn(panel))),
          },
          { name: reader.say(W.closedReason), value: <Chinese>{closed.reason}</Chinese> },
        ]
      : []),
    ...(result
      ? [{ name: reader.say(W.mean), value: meanOf(result.mean, scoreSheet, reader) }]
      : []),
    ...(resultWithoutLate
      ? [
          {
            name: reader.say(W.meanWithoutLate),
            value: meanOf(resultWithoutLate.mean, scoreSheet, reader),
          },
        ]
      : []),
    ...(proposal
      ? [
          { name: reader.say(W.proposal), value: reader.say(W.outcomes[proposal.outcome]) },
          { name: reader.say(W.reasons), value: <Chinese>{proposal.reasons}</Chinese> },
          {
            name: reader.say(W.minutes),
            value: (
              <span class="stated-text">
                <Chinese>{proposal.minutes}</Chinese>
              </span>
            ),
          },
        ]
      : []),
  ];
  return (
    <Section id="panel" heading={reader.say(W.title)}>
      {!isOpen && <p>{reader.say(W.notOpen)}</p>}
      {rows.length > 0 && <SummaryList rows={rows} />}
      <DataTable
        caption={reader.say(W.seats)}
        rows={seats}
        keyOf={({ subject }) => subject}
        nameOf={({ organisation }) => organisation.name}
        columns={columnsOf(panel, nameOf, reader)}
      />
    </Section>
  );
}

/** In a line, beside what is to be decided: what the panel proposes, and the mean of its scores. */
export function Proposed({
  panel: { proposal, result, scoreSheet },
}: Pick<PanelPartProps, 'panel'>) {
  const reader = useReader();
  if (!proposal) return null;
  const outcome = reader.say(W.outcomes[proposal.outcome]);
  const mean = result && meanOf(result.mean, scoreSheet, reader);
  return <span>{reader.say(W.proposed(outcome, mean))}</span>;
}

/** How many who sit had not scored when the chair closed. */
function lackingIn({ seats }: Panel): number {
  return seats.filter(
    ({ standing, hasScored }) => !hasScored && (standing === 'sits' || standing === 'undeclared'),
  ).length;
}

function columnsOf(
  { chair, scoreSheet }: Panel,
  nameOf: NonNullable<PanelPartProps['nameOf']>,
  reader: Reader,
): Column<Seat>[] {
  return [
    {
      id: 'expert',
      name: reader.say(W.expert),
      cell: ({ subject, organisation }) => (
        <>
          <Chinese>{nameOf(subject) ?? subject}</Chinese> <Chinese>{organisation.name}</Chinese>
          {subject === chair && ` · ${reader.say(W.chair)}`}
        </>
      ),
    },
    {
      id: 'standing',
      name: reader.say(W.standing),
      cell: (seat) => reader.say(standingOf(seat)),
    },
    ...scoreSheet.criteria.map(({ id, name }): Column<Seat> => ({
      id,
      name: reader.say(name),
      cell: ({ sheet }) => sheet?.scores[id] ?? '–',
      isFigure: true,
    })),
    {
      id: 'comment',
      name: reader.say(W.comment),
      cell: ({ sheet }) => <Chinese>{sheet?.comment ?? ''}</Chinese>,
    },
  ];
}

function standingOf({ isLate, hasScored, standing }: Seat): Text {
  if (isLate) return W.late;
  return standing === 'sits' && hasScored ? W.scored : W.standings[standing];
}

/** The mean of the totals, beside the most that a sheet can give. */
function meanOf(mean: number, { criteria }: Panel['scoreSheet'], reader: Reader): string {
  const most = criteria.reduce((sum, { highest }) => sum + highest, 0);
  return reader.say(W.outOf(reader.number(Math.round(mean * 100) / 100), reader.number(most)));
}

import type { ComponentChildren } from 'preact';
import { STATES } from '../../shared/domain/application/state-words.ts';
import type { Text } from '../../shared/domain/text.ts';
import type { QueueLine } from '../data/answers.ts';
import type { Column } from '../parts/lists/data-table.tsx';
import { Badge } from '../parts/text/badge.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { QUEUE, RESULTS } from './words.ts';

/** What is told of what is over, in place of what came of it in the end. */
export interface OfOver {
  readonly caption: (call: string) => Text;
  readonly empty: Text;
  readonly columns: (reader: Reader) => readonly Column<QueueLine>[];
}

/** What every line says first. */
export function columns(
  reader: Reader,
  open: (line: QueueLine) => ComponentChildren,
): readonly Column<QueueLine>[] {
  return [
    {
      id: 'number',
      name: reader.say(QUEUE.number),
      order: ({ standardNumber }) => standardNumber ?? '',
      isWhole: true,
      cell: open,
    },
    {
      id: 'title',
      name: reader.say(QUEUE.title),
      order: ({ titleZh }) => titleZh ?? '',
      cell: ({ titleZh }) => <Chinese>{titleZh ?? ''}</Chinese>,
    },
    {
      id: 'association',
      name: reader.say(QUEUE.association),
      order: ({ association }) => association.name,
      cell: ({ association }) => <Chinese>{association.name}</Chinese>,
    },
  ];
}

/** How far it has come, and by when it must go on. */
export function ofWaiting(reader: Reader): readonly Column<QueueLine>[] {
  return [
    {
      id: 'state',
      name: reader.say(QUEUE.state),
      order: ({ state }) => state,
      cell: (line) => <Standing line={line} />,
    },
    filedOf(reader),
    {
      id: 'due',
      name: reader.say(QUEUE.due),
      order: ({ due }) => due?.dueOn ?? '',
      cell: ({ due }) => <Due due={due} />,
    },
  ];
}

/** What came of it, and when. */
export function endedOf(reader: Reader): readonly Column<QueueLine>[] {
  return [
    {
      id: 'result',
      name: reader.say(QUEUE.result),
      order: ({ state }) => state,
      cell: ({ state }) => reader.say(RESULTS[state] ?? STATES[state]),
    },
    filedOf(reader),
    {
      id: 'ended',
      name: reader.say(QUEUE.ended),
      order: ({ updatedAt }) => updatedAt,
      cell: ({ updatedAt }) => reader.instant(updatedAt),
    },
  ];
}

function filedOf(reader: Reader): Column<QueueLine> {
  return {
    id: 'filed',
    name: reader.say(QUEUE.filed),
    order: ({ submittedAt }) => submittedAt,
    cell: ({ submittedAt }) => reader.instant(submittedAt),
  };
}

/** Where a filing stands, and whether it came there corrected. */
export function Standing({
  line: { state, corrections = 0, returns = 0 },
}: {
  readonly line: Pick<QueueLine, 'state' | 'corrections' | 'returns'>;
}) {
  const reader = useReader();
  return (
    <>
      {reader.say(STATES[state])}{' '}
      {returns > 0 && <Badge tone="info">{reader.say(QUEUE.filedAgain(returns))}</Badge>}{' '}
      {corrections > 0 && <Badge tone="info">{reader.say(QUEUE.corrected(corrections))}</Badge>}
    </>
  );
}

/** The last day of a time limit, and whether that is sure. */
export function Due({ due }: Pick<QueueLine, 'due'>) {
  const reader = useReader();
  if (!due) return <>–</>;
  if (due.isPaused) return <Badge tone="quiet">{reader.say(QUEUE.paused)}</Badge>;
  return (
    <>
      {due.dueOn === null ? '–' : reader.date(due.dueOn)}{' '}
      {due.isProvisional && <Badge tone="quiet">{reader.say(QUEUE.provisional)}</Badge>}{' '}
      {due.isOverdue && <Badge tone="bad">{reader.say(QUEUE.overdue)}</Badge>}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { Text } from '../../shared/domain/text.ts';
import type { Queue, QueueLine } from '../data/answers.ts';
import { useApi } from '../data/api.ts';
import { type Failure, failureOf } from '../data/failure.ts';
import { sentCount } from '../data/outgoing.ts';
import { useAnswer } from '../data/use-answer.ts';
import { KeyLink } from '../parts/actions/key-link.tsx';
import { type Column, DataTable } from '../parts/lists/data-table.tsx';
import { More } from '../parts/lists/more.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { Badge } from '../parts/text/badge.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { PARTS } from '../parts/words.ts';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { STATES } from '../../shared/domain/application/state-words.ts';
import { isSought } from './search.tsx';
import { QUEUE, RESULTS } from './words.ts';

/** How a role asks for one page of its queue. */
export type AskQueue = (
  api: PilotsClient,
  cursor: string | undefined,
) => Promise<{ data?: Queue; error?: unknown; response: Response }>;

interface QueueTableProps {
  readonly caption: string;
  readonly ask: AskQueue;
  /** Anew when one of these changes: the call, the view. */
  readonly inputs: readonly unknown[];
  /** What a row's first cell says: the way into the case. */
  readonly open: (line: QueueLine) => ComponentChildren;
  /** What is listed is over: what came of it, and when, instead of what is due. */
  readonly isOver?: boolean;
  /** The address at which the first of them opens, where one works through the queue. */
  readonly start?: ((line: QueueLine) => string) | undefined;
  /** What is said where nothing waits, of a view to which nothing new arrives by itself. */
  readonly emptySays?: Text | undefined;
  /** Only what is sought is shown: by number, title or association; empty: all. */
  readonly sought?: string;
  /** Where else it may be, told where nothing is shown. */
  readonly elsewhere?: ComponentChildren;
  /** What is told of all of it at once, which is then read to its end. */
  readonly lead?: (all: readonly QueueLine[]) => ComponentChildren;
  /** What may be done with those that are selected; without it, none can be. */
  readonly many?:
    | ((chosen: readonly QueueLine[], done: () => void) => ComponentChildren)
    | undefined;
}

/** What waits, oldest first, or is over, the last first; page by page. */
export function QueueTable(props: QueueTableProps) {
  const { ask, inputs, sought = '', lead } = props;
  const isAll = sought !== '' || lead !== undefined;
  const answer = useAnswer(
    (api) => (isAll ? allOf(api, ask) : pageOf(api, ask)),
    [...inputs, isAll, sentCount.value],
  );
  return (
    <Loaded answer={answer}>
      {(first) => (
        <Lines
          key={JSON.stringify([...inputs, sought])}
          {...props}
          first={first}
          again={answer.again}
        />
      )}
    </Loaded>
  );
}

async function pageOf(api: PilotsClient, ask: AskQueue, cursor?: string): Promise<Queue> {
  return dataOf(await ask(api, cursor));
}

/** Every page of it in one: what is sought may stand on any. */
export async function allOf(api: PilotsClient, ask: AskQueue): Promise<Queue> {
  let page = await pageOf(api, ask);
  const applications = [...page.applications];
  while (page.nextCursor !== null) {
    page = await pageOf(api, ask, page.nextCursor);
    applications.push(...page.applications);
  }
  return { applications, nextCursor: null };
}

interface LinesProps extends QueueTableProps {
  readonly first: Queue;
  readonly again: () => void;
}

function Lines({ first, again, ...props }: LinesProps) {
  const reader = useReader();
  const { sought = '', many, lead, isOver = false, emptySays = QUEUE.empty } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { loaded, cursor, more, isLoading, failure } = usePages(first, props.ask);
  const lines = loaded.filter((line) => isSought(line, sought));
  const done = () => {
    setSelected(new Set());
    again();
  };
  const [oldest] = lines;
  const empty = isOver ? QUEUE.emptyOver : emptySays;
  const chosen = lines.filter(({ id }) => selected.has(id));
  if (!oldest)
    return (
      <>
        {many?.(chosen, done)}
        <Empty says={reader.say(sought === '' ? empty : QUEUE.noneFound)}>{props.elsewhere}</Empty>
      </>
    );
  return (
    <>
      {lead?.(lines)}
      {props.start && (
        <p class="no-print">
          <KeyLink to={props.start(oldest)} shortcut="n">
            {reader.say(QUEUE.start)}
          </KeyLink>
        </p>
      )}
      {many?.(chosen, done)}
      <p class="keys small quiet no-print">
        {reader.say(many ? PARTS.tableKeys : PARTS.tableKeysOpen)}
      </p>
      <DataTable
        caption={props.caption}
        rows={lines}
        keyOf={({ id }) => id}
        nameOf={({ standardNumber, id }) => standardNumber ?? id}
        columns={[...columns(reader, props.open), ...(isOver ? ofOver(reader) : ofWaiting(reader))]}
        {...(many && { selected, onSelected: setSelected })}
      />
      {failure && <FailedNotice failure={failure} />}
      <More
        shown={lines.length}
        onMore={cursor === null ? null : () => void more(cursor)}
        isLoading={isLoading}
      />
    </>
  );
}

/** The pages that were loaded so far, and the way to the next one. */
function usePages(first: Queue, ask: AskQueue) {
  const api = useApi();
  const [later, setLater] = useState<readonly Queue[]>([]);
  // once the first is asked for anew, what followed it is another
  useEffect(() => setLater([]), [first]);
  const [isLoading, setLoading] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const pages = [first, ...later];
  const loaded = pages.flatMap(({ applications }) => applications);
  const cursor = pages.at(-1)?.nextCursor ?? null;
  async function more(next: string): Promise<void> {
    setLoading(true);
    setFailure(null);
    try {
      const page = dataOf(await ask(api, next));
      setLater((before) => [...before, page]);
    } catch (thrown) {
      setFailure(failureOf(thrown));
    } finally {
      setLoading(false);
    }
  }
  return {
    loaded,
    cursor,
    more,
    isLoading,
    failure,
  };
}

function columns(reader: Reader, open: QueueTableProps['open']): readonly Column<QueueLine>[] {
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
function ofWaiting(reader: Reader): readonly Column<QueueLine>[] {
  return [
    {
      id: 'state',
      name: reader.say(QUEUE.state),
      order: ({ state }) => state,
      cell: ({ state }) => reader.say(STATES[state]),
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
function ofOver(reader: Reader): readonly Column<QueueLine>[] {
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

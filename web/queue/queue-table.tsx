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
import { DataTable } from '../parts/lists/data-table.tsx';
import { More } from '../parts/lists/more.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { PARTS } from '../parts/words.ts';
import { useReader } from '../reader/context.ts';
import { type OfOver, columns, endedOf, ofWaiting } from './columns.tsx';
import { isSought } from './search.tsx';
import { QUEUE } from './words.ts';

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
  readonly ofOver?: OfOver | undefined;
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
  const { sought = '', many, lead, isOver = false, ofOver, emptySays = QUEUE.empty } = props;
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const { loaded, cursor, more, isLoading, failure } = usePages(first, props.ask);
  const lines = loaded.filter((line) => isSought(line, sought));
  const done = () => {
    setSelected(new Set());
    again();
  };
  const [oldest] = lines;
  const empty = isOver ? (ofOver?.empty ?? QUEUE.emptyOver) : emptySays;
  const then = isOver ? (ofOver?.columns ?? endedOf) : ofWaiting;
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
        columns={[...columns(reader, props.open), ...then(reader)]}
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

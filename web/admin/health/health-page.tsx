import { dataOf } from '../../../shared/client/client.ts';
import type { Text } from '../../../shared/domain/text.ts';
import type { Health } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { useReader } from '../../reader/context.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import { Link } from '../../parts/frame/link.tsx';
import { ADMIN_TITLES } from '../titles.ts';
import { DeadLetters } from './dead-letters.tsx';
import { outcomeOf } from './outcome.ts';
import { HEALTH_WORDS as W } from './words.ts';

/** How the system runs: what waits and since when, the last checkpoint, what runs by the clock. */
export function HealthPage() {
  const reader = useReader();
  const answer = useAnswer(async (api) => dataOf(await api.GET('/v1/health')), []);
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <Loaded answer={answer}>
        {(health) => (
          <>
            {health.runs.some(({ isLate }) => isLate) && (
              <Notice kind="warn">
                <p>
                  {reader.say(W.lateSays)} <Runbook />
                </p>
              </Notice>
            )}
            <Waiting {...health} />
            <DeadLetters {...health} />
            <Questions {...health} />
            <LastCheckpoint {...health} />
            <Runs {...health} />
          </>
        )}
      </Loaded>
    </>
  );
}

/** What those who run the system do about each alarm; the documentation's door gives it. */
function Runbook() {
  return <a href="/docs/runbook#daily-run-missing">{useReader().say(W.runbook)}</a>;
}

/** How many questions to clauses wait, and the way to them. */
function Questions({ questions: { waiting, isMore, oldest } }: Health) {
  const reader = useReader();
  return (
    <Section id="questions" heading={reader.say(ADMIN_TITLES.questions)}>
      <p>
        {reader.say(
          oldest === null ? W.noQuestion : W.questions(waiting, isMore, reader.instant(oldest)),
        )}{' '}
        {oldest !== null && <Link to={ADDRESSES.questions}>{reader.say(W.answerThem)}</Link>}
      </p>
    </Section>
  );
}

function Waiting({ waiting }: Health) {
  const reader = useReader();
  if (!waiting)
    return (
      <Section id="waits" heading={reader.say(W.waits)}>
        <p>{reader.say(W.unmeasured)}</p>
      </Section>
    );
  const { measuredAt, oldest, overdue, failedMessages } = waiting;
  return (
    <Section id="waits" heading={reader.say(W.waits)}>
      <p class="quiet">{reader.say(W.measured(reader.instant(measuredAt)))}</p>
      <p>{reader.say(overdue === 0 ? W.noneOverdue : W.overdue(overdue))}</p>
      {failedMessages > 0 && <p>{reader.say(W.failedMessages(failedMessages))}</p>}
      {oldest.length === 0 ? (
        <p>{reader.say(W.nothing)}</p>
      ) : (
        <DataTable
          caption={reader.say(W.caption(reader.instant(measuredAt)))}
          rows={oldest}
          keyOf={({ queue }) => queue}
          nameOf={({ queue }) => queue}
          columns={[
            {
              id: 'queue',
              name: reader.say(W.queue),
              cell: ({ queue }) => reader.say(named(queue)),
            },
            {
              id: 'since',
              name: reader.say(W.since),
              order: ({ filedAt }) => filedAt,
              cell: ({ filedAt }) => reader.say(W.days(daysBetween(filedAt, measuredAt))),
            },
            {
              id: 'filed',
              name: reader.say(W.filed),
              cell: ({ filedAt }) => reader.instant(filedAt),
            },
          ]}
        />
      )}
    </Section>
  );
}

/** A queue by its name; one that these pages do not know yet by what the system calls it. */
function named(queue: string): Text {
  const known = W.queues[queue as keyof typeof W.queues] as Text | undefined;
  return known ?? { zh: queue, en: queue };
}

const DAY_MS = 86_400_000;

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.floor((Date.parse(to) - Date.parse(from)) / DAY_MS));
}

function LastCheckpoint({ runs }: Health) {
  const reader = useReader();
  const date = runs.find(({ name }) => name === 'checkpoint')?.of ?? null;
  return (
    <Section id="checkpoint" heading={reader.say(W.checkpoint)}>
      <p>{reader.say(date === null ? W.noCheckpoint : W.checkpointSays(reader.date(date)))}</p>
    </Section>
  );
}

function Runs({ runs }: Health) {
  const reader = useReader();
  return (
    <Section id="runs" heading={reader.say(W.runs)}>
      <DataTable
        caption={reader.say(W.runsCaption)}
        rows={runs}
        keyOf={({ name }) => name}
        nameOf={({ name }) => reader.say(W.names[name])}
        columns={[
          { id: 'run', name: reader.say(W.run), cell: ({ name }) => reader.say(W.names[name]) },
          { id: 'every', name: reader.say(W.every), cell: ({ every }) => reader.say(W[every]) },
          {
            id: 'last',
            name: reader.say(W.last),
            cell: ({ at, isLate }) => (
              <span>
                {at === null ? reader.say(W.never) : reader.instant(at)}{' '}
                {isLate && <Badge tone="bad">{reader.say(W.late)}</Badge>}
              </span>
            ),
          },
          {
            id: 'found',
            name: reader.say(W.found),
            cell: (run) => outcomeOf(run).map(reader.say.bind(reader)).join(' · ') || '–',
          },
        ]}
      />
    </Section>
  );
}

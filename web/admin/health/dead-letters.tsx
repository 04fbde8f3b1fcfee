import { RUNBOOK } from '../../../shared/domain/operations/health-words.ts';
import type { Health } from '../../data/answers.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Badge } from '../../parts/text/badge.tsx';
import { useReader } from '../../reader/context.ts';
import { HEALTH_WORDS as W } from './words.ts';

/** What failed to the end and was set aside; what could not be asked for is unknown, and never none. */
export function DeadLetters({ waiting }: Pick<Health, 'waiting'>) {
  const reader = useReader();
  return (
    <Section id="letters" heading={reader.say(W.letters)}>
      {waiting ? (
        <>
          <p class="quiet">{reader.say(W.lettersSay)}</p>
          <DataTable
            caption={reader.say(W.lettersCaption)}
            rows={waiting.deadLetters}
            keyOf={({ queue }) => queue}
            nameOf={({ queue }) => reader.say(W.letterKinds[queue])}
            columns={[
              {
                id: 'letter',
                name: reader.say(W.letter),
                cell: ({ queue }) => reader.say(W.letterKinds[queue]),
              },
              {
                id: 'count',
                name: reader.say(W.howMany),
                cell: ({ count }) => <HowMany count={count} />,
              },
              {
                id: 'first-seen',
                name: reader.say(W.firstSeen),
                cell: ({ since }) => (since === null ? '–' : reader.instant(since)),
              },
              {
                id: 'to-do',
                name: reader.say(W.toDo),
                cell: ({ queue }) => <Entry of={RUNBOOK[queue]} />,
              },
            ]}
          />
        </>
      ) : (
        <p>{reader.say(W.unmeasured)}</p>
      )}
    </Section>
  );
}

function HowMany({ count }: { count: number | null }) {
  const reader = useReader();
  if (count === null) return <Badge tone="info">{reader.say(W.unknown)}</Badge>;
  if (count === 0) return <>{reader.say(W.noLetters)}</>;
  return <Badge tone="bad">{String(count)}</Badge>;
}

/** An entry of the runbook, by the path of its file. */
function Entry({ of }: { readonly of: string }) {
  const [, name] = of.split('#');
  return <a href={`/docs/runbook#${name}`}>{name}</a>;
}

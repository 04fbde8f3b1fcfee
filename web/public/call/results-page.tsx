import { type PilotsClient, ProblemError, dataOf } from '../../../shared/client/client.ts';
import type { Call, Overview, PublishedList, Revocation } from '../../data/answers.ts';
import { packOf } from '../../data/packs.ts';
import { Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Chinese } from '../../parts/text/chinese.tsx';
import { useReader } from '../../reader/context.ts';
import { ListTable } from '../notice/list-table.tsx';
import { VerifyList } from '../notice/verify-list.tsx';
import { PUBLIC_WORDS as W } from '../words.ts';
import { CallFrame } from './call-frame.tsx';
import { Figures, type FiguresProps } from './figures.tsx';

interface Results {
  readonly lists: readonly PublishedList[];
  readonly revocations: readonly Revocation[];
  /** Null before the first announcement. */
  readonly figures: Omit<FiguresProps, 'call'> | null;
}

export function ResultsPage() {
  const reader = useReader();
  return (
    <CallFrame tab="results" ask={resultsOf}>
      {(call, { lists, revocations, figures }) => (
        <>
          {lists.length === 0 && (
            <Empty says={reader.say(call.window === null ? W.resultsElsewhere : W.noResults)} />
          )}
          {lists.map((list) => (
            <Section
              key={list.number}
              id={`announcement-${list.number}`}
              heading={reader.say(
                W.announcementTitle(list.number, reader.instant(list.publishedAt)),
              )}
            >
              <ListTable list={list} />
              <VerifyList list={list} />
            </Section>
          ))}
          {revocations.length > 0 && <Revoked revocations={revocations} />}
          {figures && <Figures call={call} {...figures} />}
        </>
      )}
    </CallFrame>
  );
}

function Revoked({ revocations }: Pick<Results, 'revocations'>) {
  const reader = useReader();
  return (
    <Section id="revoked" heading={reader.say(W.revoked)}>
      <DataTable
        caption={reader.say(W.revoked)}
        rows={revocations}
        keyOf={({ projectNumber }) => projectNumber}
        nameOf={({ projectNumber }) => projectNumber}
        columns={[
          { id: 'n', name: reader.say(W.projectNumber), cell: (each) => each.projectNumber },
          { id: 'at', name: reader.say(W.revokedAt), cell: ({ at }) => reader.instant(at) },
          {
            id: 'why',
            name: reader.say(W.reasons),
            cell: ({ reasons }) => <Chinese>{reasons}</Chinese>,
          },
        ]}
      />
    </Section>
  );
}

async function resultsOf(api: PilotsClient, call: Call): Promise<Results> {
  const callId = call.id;
  const params = { path: { callId } };
  const answer = await api.GET('/v1/calls/{callId}/announcements', { params });
  const { announcements, revocations } = dataOf(answer);
  const lists = await Promise.all(
    announcements.map(async ({ number }) => {
      const params = { path: { callId, number } };
      return dataOf(await api.GET('/v1/calls/{callId}/announcements/{number}', { params }));
    }),
  );
  // the figures are public from the first announcement on
  const overview = lists.length > 0 ? await overviewOf(api, callId) : null;
  const figures = overview && { overview, pack: await packOf(api, call) };
  return { lists, revocations, figures };
}

async function overviewOf(api: PilotsClient, callId: string): Promise<Overview | null> {
  try {
    const params = { path: { callId } };
    return dataOf(await api.GET('/v1/calls/{callId}/overview', { params }));
  } catch (error) {
    const isEarly =
      error instanceof ProblemError && error.problem.code === 'overview.not_announced';
    if (isEarly) return null;
    throw error;
  }
}

import { dataOf } from '../../shared/client/client.ts';
import { ADDRESSES } from '../app/addresses.ts';
import type { Filing } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { ButtonLink } from '../parts/actions/button.tsx';
import { PageTitle } from '../parts/frame/heading.tsx';
import { type Column, DataTable } from '../parts/lists/data-table.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { Chinese } from '../parts/text/chinese.tsx';
import { useReader } from '../reader/context.ts';
import type { Reader } from '../reader/reader.ts';
import { STATES } from '../../shared/domain/application/state-words.ts';
import { ASSOCIATION_WORDS as W } from './words.ts';

/** Every filing of the association that one acts for, and where it is. */
export function FilingsPage() {
  const reader = useReader();
  const answer = useAnswer(
    async (api) => dataOf(await api.GET('/v1/applications', { params: { query: {} } })),
    [],
  );
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <Loaded answer={answer}>
        {({ applications }) =>
          applications.length === 0 ? (
            <Empty says={reader.say(W.empty)}>
              <ButtonLink to={ADDRESSES.home}>{reader.say(W.check)}</ButtonLink>
            </Empty>
          ) : (
            <DataTable
              caption={reader.say(W.caption)}
              rows={applications}
              keyOf={({ id }) => id}
              nameOf={({ standardNumber, id }) => standardNumber ?? id}
              columns={columns(reader)}
            />
          )
        }
      </Loaded>
    </>
  );
}

function columns(reader: Reader): readonly Column<Filing>[] {
  return [
    {
      id: 'number',
      name: reader.say(W.number),
      order: ({ standardNumber }) => standardNumber ?? '',
      cell: ({ standardNumber }) => standardNumber ?? reader.say(W.notStated),
    },
    {
      id: 'name',
      name: reader.say(W.name),
      order: ({ titleZh }) => titleZh ?? '',
      cell: ({ titleZh }) =>
        titleZh === null ? reader.say(W.notStated) : <Chinese>{titleZh}</Chinese>,
    },
    {
      id: 'state',
      name: reader.say(W.state),
      order: ({ state }) => state,
      cell: ({ state }) => reader.say(STATES[state]),
    },
    {
      id: 'submitted',
      name: reader.say(W.submitted),
      order: ({ submittedAt }) => submittedAt ?? '',
      cell: ({ submittedAt }) =>
        submittedAt === null ? reader.say(W.notSubmitted) : reader.instant(submittedAt),
    },
    {
      id: 'updated',
      name: reader.say(W.updated),
      order: ({ updatedAt }) => updatedAt,
      cell: ({ updatedAt }) => reader.instant(updatedAt),
    },
  ];
}

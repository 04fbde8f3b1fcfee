import { useRoute } from 'preact-iso/router';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Clause, GivenPack } from '../../data/answers.ts';
import { type ClauseChange, clauseChanges } from '../../../shared/domain/rules/clause-changes.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PrintButton } from '../../parts/actions/copy-button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { SummaryList } from '../../parts/lists/summary-list.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import type { Reader } from '../../reader/reader.ts';
import { ADMIN_WORDS } from '../words.ts';
import { packName } from './pack-name.ts';
import { packAt } from './pack-page.tsx';
import { Side } from './side.tsx';

const W = ADMIN_WORDS.packs;

/** What differs between the clauses of two packs, old beside new. */
export function PackChangesPage() {
  const reader = useReader();
  const { from = '', to = '' } = useRoute().query;
  return (
    <>
      <PageTitle over={<Link to={ADDRESSES.packs}>{reader.say(W.title)}</Link>}>
        {reader.say(W.changes)}
      </PageTitle>
      {from && to ? (
        <Compared from={from} to={to} />
      ) : (
        <Empty says={reader.say(W.chooseTwo)}>
          <p>
            <Link to={`${ADDRESSES.packs}#compare`}>{reader.say(W.compareTwo)}</Link>
          </p>
        </Empty>
      )}
    </>
  );
}

/** Each pack is named as `<id>:<hash>`. */
function Compared({ from, to }: { from: string; to: string }) {
  const answer = useAnswer(
    (api) =>
      Promise.all(
        [from, to].map((place) => {
          const [packId = '', hash] = place.split(':');
          return packAt(api, packId, hash);
        }),
      ),
    [from, to],
  );
  return (
    <Loaded answer={answer}>{([was, is]) => was && is && <Changes was={was} is={is} />}</Loaded>
  );
}

function Changes({ was, is }: { was: GivenPack; is: GivenPack }) {
  const reader = useReader();
  const changes = clauseChanges(was.pack.clauses, is.pack.clauses);
  return (
    <>
      <SummaryList
        rows={[
          { name: reader.say(W.earlier), value: packName(was.pack, reader) },
          { name: reader.say(W.later), value: packName(is.pack, reader) },
        ]}
      />
      <p class="quiet">{reader.say(W.pairedBySubject)}</p>
      {changes.length === 0 ? (
        <Empty says={reader.say(W.same)} />
      ) : (
        <DataTable
          caption={reader.say(W.changes)}
          isTitled
          rows={changes}
          keyOf={({ id }) => id}
          nameOf={(each) => nameOf(each, reader)}
          columns={[
            {
              id: 'clause',
              name: reader.say(W.clause),
              cell: ({ was: one, is: other }) => {
                const clause = other ?? one;
                return clause && reader.say(clause.says);
              },
            },
            { id: 'how', name: reader.say(W.how), cell: ({ how }) => reader.say(W[how]) },
            {
              id: 'was',
              name: reader.say(W.was),
              cell: (each) => <Side of={each} side="before" conditions={was.conditions} />,
            },
            {
              id: 'is',
              name: reader.say(W.is),
              cell: (each) => <Side of={each} side="after" conditions={is.conditions} />,
            },
          ]}
        />
      )}
      <div class="actions no-print">
        <PrintButton />
      </div>
    </>
  );
}

function nameOf({ was, is }: ClauseChange<Clause>, reader: Reader): string {
  const clause = is ?? was;
  return clause ? reader.say(clause.says) : '';
}

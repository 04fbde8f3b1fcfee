import { useRoute } from 'preact-iso/router';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { Clause, GivenPack } from '../../data/answers.ts';
import { useAnswered } from '../../data/packs.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { PrintButton } from '../../parts/actions/copy-button.tsx';
import { PageTitle } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { useReader } from '../../reader/context.ts';
import { consequenceOf, IF_UNMET } from '../../../shared/domain/rules/consequence.ts';
import { COUNTING, readingOfCondition } from '../../../shared/domain/rules/reading-words.ts';
import { Abbreviations } from '../../parts/text/abbreviations.tsx';
import { Answered } from '../../parts/text/answered.tsx';
import { Cited } from '../../parts/text/cited.tsx';
import { Documents } from '../../parts/text/documents.tsx';
import { KINDS } from '../../../shared/domain/rules/kind-words.ts';
import { ADMIN_WORDS } from '../words.ts';
import { role } from '../../sign-in/session.ts';
import { Comments } from './comments.tsx';
import { ExtraFacts } from './extra-facts.tsx';
import { Named } from './side.tsx';

const W = ADMIN_WORDS.packs;

/** One version of a pack. */
export async function packAt(api: PilotsClient, packId: string, hash?: string): Promise<GivenPack> {
  const params = { path: { packId }, query: hash === undefined ? {} : { hash } };
  return dataOf(await api.GET('/v1/rule-packs/{packId}', { params }));
}

/** A pack clause by clause, to be printed and laid beside the notice. */
export function PackPage() {
  const { params, query } = useRoute();
  const [packId, hash] = [params['packId'] ?? '', query['hash']];
  const answer = useAnswer((api) => packAt(api, packId, hash), [packId, hash]);
  return <Loaded answer={answer}>{(given) => <Pack {...given} />}</Loaded>;
}

function Pack({ ref, pack, laws, compared, conditions }: GivenPack) {
  const reader = useReader();
  return (
    <>
      <PageTitle
        over={
          role.value === 'admin' ? (
            <Link to={ADDRESSES.packs}>{reader.say(W.title)}</Link>
          ) : (
            reader.say(W.title)
          )
        }
      >
        {reader.say(pack.title)}
      </PageTitle>
      <p class="quiet">
        {pack.id} · {reader.say(W.version)} {pack.version} · <span class="hash">{ref.hash}</span>
      </p>
      <div class="actions no-print">
        <PrintButton />
        <a href={`/v1/rule-packs/${encodeURIComponent(pack.id)}?hash=${ref.hash}`}>
          {reader.say(W.whole)}
        </a>
      </div>
      <Clauses packRef={ref} pack={pack} compared={compared} conditions={conditions} />
      <Abbreviations texts={pack.clauses.map(({ says }) => reader.say(says))} />
      <p>{reader.say(COUNTING)}</p>
      <ExtraFacts extra={pack.extra ?? []} />
      <Documents pack={pack} laws={laws} compared={compared} />
      <Comments packRef={ref} clauses={pack.clauses} />
      <p class="to-sign">{reader.say(W.readBy)}</p>
    </>
  );
}

interface ClausesProps extends Pick<GivenPack, 'pack' | 'compared' | 'conditions'> {
  readonly packRef: GivenPack['ref'];
}

/** Each clause with its source, its condition, what follows, and what was asked about it and answered. */
function Clauses({ packRef, pack, compared, conditions }: ClausesProps) {
  const reader = useReader();
  const questions = useAnswered(packRef);
  return (
    <DataTable
      caption={reader.say(W.one)}
      rows={pack.clauses}
      keyOf={({ id }) => id}
      nameOf={({ says }) => reader.say(says)}
      columns={[
        {
          id: 'clause',
          name: reader.say(W.clause),
          isSaid: true,
          cell: (clause) => (
            <>
              <Named clause={clause} />
              <Answered questions={questions} clause={clause.id} />
            </>
          ),
        },
        {
          id: 'kind',
          name: reader.say(W.kind),
          isWhole: true,
          cell: ({ kind }) => reader.say(KINDS[kind].name),
        },
        {
          id: 'source',
          name: reader.say(W.source),
          cell: ({ citation }) => <Cited citation={citation} compared={compared} />,
        },
        {
          id: 'requires',
          name: reader.say(W.requires),
          cell: (clause) => <Conditions clause={clause} conditions={conditions} />,
        },
        {
          id: 'unmet',
          name: reader.say(W.ifUnmet),
          isWhole: true,
          cell: (clause) => reader.say(IF_UNMET[consequenceOf(clause)]),
        },
      ]}
    />
  );
}

interface ConditionsProps extends Pick<GivenPack, 'conditions'> {
  readonly clause: Clause;
}

/** When the clause applies, what it demands, and what sends to a person, each in words. */
function Conditions({ clause, conditions }: ConditionsProps) {
  const { appliesWhen, requires, referWhen } = clause;
  const reader = useReader();
  const inWords = (condition: string) => {
    const words = conditions[condition];
    return words ? reader.say(words) : condition;
  };
  const sentences = [
    ...(appliesWhen ? [reader.say(W.appliesWhen(inWords(appliesWhen)))] : []),
    ...(requires ? [reader.say(W.demands(inWords(requires)))] : []),
    ...(referWhen
      ? [
          reader.say(
            W.refersWhen(
              inWords(referWhen.condition),
              reader.say(readingOfCondition(referWhen.read ?? 'inferred')),
            ),
          ),
        ]
      : []),
  ];
  if (sentences.length === 0) return <>{reader.say(W.byPerson)}</>;
  return (
    <>
      {sentences.map((each) => (
        <p key={each}>{each}</p>
      ))}
    </>
  );
}

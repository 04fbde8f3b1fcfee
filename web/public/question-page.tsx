import { useRoute } from 'preact-iso/router';
import { useState } from 'preact/hooks';
import { askedAbout } from '../../shared/client/asking.ts';
import { dataOf } from '../../shared/client/client.ts';
import { PARTS, work } from '../../shared/domain/publication/work.ts';
import { ADDRESSES } from '../app/addresses.ts';
import type { AnswerOf, Clause, GivenPack } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { useCommand } from '../data/use-command.ts';
import { Button } from '../parts/actions/button.tsx';
import { ErrorSummary } from '../parts/fields/error-summary.tsx';
import { TextAreaField } from '../parts/fields/text-fields.tsx';
import { useFaults } from '../parts/fields/use-faults.ts';
import { PageTitle } from '../parts/frame/heading.tsx';
import { Link } from '../parts/frame/link.tsx';
import { SummaryList } from '../parts/lists/summary-list.tsx';
import { Empty } from '../parts/states/empty.tsx';
import { FailedNotice } from '../parts/states/failed.tsx';
import { Loaded } from '../parts/states/loaded.tsx';
import { Notice } from '../parts/states/notice.tsx';
import { Abbreviations } from '../parts/text/abbreviations.tsx';
import { Cited } from '../parts/text/cited.tsx';
import { useReader } from '../reader/context.ts';
import { addressOf } from '../reader/place.ts';
import { REMARK_WORDS } from '../words/remark-words.ts';
import { askingAbout } from './asking-address.ts';

const W = REMARK_WORDS.asking;

/** A question to one clause of a pack, by anybody. */
export function QuestionPage() {
  const { params, query } = useRoute();
  const [packId = '', hash, clause] = [params['packId'], query['hash'], query['clause']];
  const reader = useReader();
  const answer = useAnswer(
    async (api) => {
      const asked = { path: { packId }, query: hash === undefined ? {} : { hash } };
      return dataOf(await api.GET('/v1/rule-packs/{packId}', { params: asked }));
    },
    [packId, hash],
  );
  return (
    <Loaded answer={answer}>
      {({ ref, pack, compared }) => {
        const about = pack.clauses.find(({ id }) => id === clause);
        const at = `${addressOf(ADDRESSES.pack, { packId })}?hash=${ref.hash}`;
        return (
          <>
            <PageTitle over={<Link to={at}>{reader.say(pack.title)}</Link>}>
              {reader.say(W.title)}
            </PageTitle>
            {about ? (
              <Asking packRef={ref} clause={about} compared={compared} />
            ) : (
              <ChooseClause packRef={ref} clauses={pack.clauses} />
            )}
          </>
        );
      }}
    </Loaded>
  );
}

interface ChooseClauseProps {
  readonly packRef: GivenPack['ref'];
  readonly clauses: readonly Clause[];
}

/** The way on where the address names no clause of this version: all that it has. */
function ChooseClause({ packRef, clauses }: ChooseClauseProps) {
  const reader = useReader();
  return (
    <Empty says={reader.say(W.noClause)}>
      <ul class="lines">
        {clauses.map((clause) => (
          <li key={clause.id}>
            <Link to={askingAbout(packRef, clause)}>{reader.say(clause.says)}</Link>
          </li>
        ))}
      </ul>
      <Abbreviations texts={clauses.map(({ says }) => reader.say(says))} />
    </Empty>
  );
}

interface AskingProps {
  readonly packRef: GivenPack['ref'];
  readonly clause: Clause;
  readonly compared: GivenPack['compared'];
}

function Asking({ packRef: { id: packId, hash }, clause, compared }: AskingProps) {
  const reader = useReader();
  const [text, setText] = useState('');
  const [part, setPart] = useState<number | null>(null);
  const [taken, setTaken] = useState<AnswerOf<'askAboutClause'> | null>(null);
  const ask = useCommand<string, AnswerOf<'askAboutClause'>>(async (api, asked, idempotencyKey) => {
    setPart(null);
    const body = { hash, clause: clause.id, text: asked };
    return askedAbout(api, { packId, body, idempotencyKey }, (task) => {
      setPart(0);
      return work(task, setPart);
    });
  }, setTaken);
  const question = text.trim();
  const { summary, errorAt, isRight } = useFaults(
    question === '' ? [{ field: 'question', says: reader.say(W.missing) }] : [],
  );
  const send = (event?: Event) => {
    event?.preventDefault();
    if (isRight()) void ask.send(question);
  };
  if (taken) return <Taken taken={taken} />;
  return (
    <form onSubmit={send} noValidate>
      <ErrorSummary {...summary} />
      <p>
        <strong>{reader.say(clause.says)}</strong> <small class="quiet">{clause.id}</small>
      </p>
      <p class="small">
        <Cited citation={clause.citation} compared={compared} />
      </p>
      <Abbreviations texts={[reader.say(clause.says)]} />
      <p>{reader.say(W.says)}</p>
      {ask.failure && <FailedNotice failure={ask.failure} again={() => send()} />}
      <TextAreaField
        id="question"
        label={reader.say(W.label)}
        hint={reader.say(W.hint)}
        error={errorAt('question')}
        maxLength={1000}
        value={text}
        onValue={setText}
      />
      {ask.isSending && part !== null && (
        <div role="status">
          <p>{reader.say(W.working)}</p>
          <progress aria-label={reader.say(W.progress)} value={part} max={PARTS} />
        </div>
      )}
      <Button kind="primary" submits isBusy={ask.isSending}>
        {reader.say(W.send)}
      </Button>
    </form>
  );
}

function Taken({ taken }: { readonly taken: AnswerOf<'askAboutClause'> }) {
  const reader = useReader();
  return (
    <>
      <Notice kind="success" title={reader.say(W.done)} isNew>
        <p>{reader.say(W.doneSays)}</p>
      </Notice>
      <SummaryList rows={[{ name: reader.say(W.number), value: <code>{taken.id}</code> }]} />
    </>
  );
}

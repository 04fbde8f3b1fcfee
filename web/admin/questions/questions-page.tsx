import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import { ADDRESSES } from '../../app/addresses.ts';
import type { AnswerOf, GivenPack } from '../../data/answers.ts';
import { packNamed } from '../../data/packs.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { clauseText } from '../../form/clause-text.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { PageTitle, Section } from '../../parts/frame/heading.tsx';
import { Link } from '../../parts/frame/link.tsx';
import { Empty } from '../../parts/states/empty.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { CitedClause } from '../../parts/text/cited.tsx';
import { useReader } from '../../reader/context.ts';
import { addressOf } from '../../reader/place.ts';
import { QUESTION_WORDS as W } from './words.ts';

type Question = AnswerOf<'listWaitingQuestions'>['questions'][number];
type Outcome = AnswerOf<'settleQuestion'>['outcome'];

/** The questions to clauses that wait, each with the place for its answer. */
export function QuestionsPage() {
  const reader = useReader();
  const [done, setDone] = useState<Outcome | null>(null);
  const answer = useAnswer(waiting, []);
  const settled = (outcome: Outcome) => {
    setDone(outcome);
    answer.again();
  };
  return (
    <>
      <PageTitle>{reader.say(W.title)}</PageTitle>
      <p>{reader.say(W.says)}</p>
      {done && <Notice kind="success" title={reader.say(W.done[done])} isNew />}
      <Loaded answer={answer}>
        {({ questions, packs, isMore }) => (
          <>
            {questions.length === 0 && <Empty says={reader.say(W.none)} />}
            {questions.map((question) => (
              <Waiting
                key={question.id}
                question={question}
                rules={packs.get(question.hash) ?? null}
                settled={settled}
              />
            ))}
            {isMore && <p class="quiet">{reader.say(W.more)}</p>}
          </>
        )}
      </Loaded>
    </>
  );
}

/** What waits, with the versions of the rules that it is about. */
async function waiting(api: PilotsClient) {
  const { questions, isMore } = dataOf(await api.GET('/v1/questions'));
  const named = new Map(questions.map(({ packId, hash }) => [hash, { id: packId, hash }]));
  const packs = await Promise.all(
    Array.from(named.values(), async (ref) => [ref.hash, await packNamed(api, ref)] as const),
  );
  return { questions, isMore, packs: new Map<string, GivenPack>(packs) };
}

interface WaitingProps {
  readonly question: Question;
  readonly rules: GivenPack | null;
  readonly settled: (outcome: Outcome) => void;
}

function Waiting({ question, rules, settled }: WaitingProps) {
  const reader = useReader();
  const { id, packId, hash, clause, text, askedAt } = question;
  const [words, setWords] = useState('');
  const [lacks, setLacks] = useState(false);
  const settle = useCommand<{ outcome: Outcome; words: string }, AnswerOf<'settleQuestion'>>(
    async (api, body, key) => {
      const params = { path: { questionId: id }, header: { 'Idempotency-Key': key } };
      return dataOf(await api.POST('/v1/questions/{questionId}/outcome', { params, body }));
    },
    ({ outcome }) => settled(outcome),
  );
  const send = (outcome: Outcome) => {
    setLacks(words.trim() === '');
    if (words.trim() !== '') void settle.send({ outcome, words: words.trim() });
  };
  return (
    <Section id={id} heading={text}>
      <p>
        <Link to={`${addressOf(ADDRESSES.pack, { packId })}?hash=${hash}`}>
          {clauseText(rules?.pack ?? null, clause, reader)}
        </Link>{' '}
        <small class="quiet">{clause}</small>
      </p>
      <p>
        <CitedClause rules={rules} id={clause} />
      </p>
      <p class="quiet">{reader.say(W.asked(reader.instant(askedAt)))}</p>
      {settle.failure && <FailedNotice failure={settle.failure} />}
      <TextAreaField
        id={`words-${id}`}
        label={reader.say(W.words)}
        error={lacks && words.trim() === '' ? reader.say(W.missing) : undefined}
        maxLength={2000}
        value={words}
        onValue={setWords}
      />
      <div class="actions">
        <Button kind="primary" isBusy={settle.isSending} onPress={() => send('answered')}>
          {reader.say(W.answered)}
        </Button>
        <Button isBusy={settle.isSending} onPress={() => send('declined')}>
          {reader.say(W.declined)}
        </Button>
      </div>
    </Section>
  );
}

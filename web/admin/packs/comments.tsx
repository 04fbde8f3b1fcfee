import { useState } from 'preact/hooks';
import { type PilotsClient, dataOf } from '../../../shared/client/client.ts';
import type { AnswerOf, Clause, GivenPack } from '../../data/answers.ts';
import { useAnswer } from '../../data/use-answer.ts';
import { useCommand } from '../../data/use-command.ts';
import { Button } from '../../parts/actions/button.tsx';
import { SelectField } from '../../parts/fields/choice-fields.tsx';
import { TextAreaField } from '../../parts/fields/text-fields.tsx';
import { Section } from '../../parts/frame/heading.tsx';
import { DataTable } from '../../parts/lists/data-table.tsx';
import { FailedNotice } from '../../parts/states/failed.tsx';
import { Loaded } from '../../parts/states/loaded.tsx';
import { Notice } from '../../parts/states/notice.tsx';
import { useReader } from '../../reader/context.ts';
import { role } from '../../sign-in/session.ts';
import { REMARK_WORDS } from '../../words/remark-words.ts';

const W = REMARK_WORDS.comments;

type Comment = AnswerOf<'settleComment'>;

/** What staff noted to the clauses of this version, for those of them who may read it; on no paper. */
export function Comments({ packRef, clauses }: Omit<OfStaffProps, 'isAdmin'>) {
  const as = role.value;
  if (as !== 'admin' && as !== 'examiner' && as !== 'decider') return null;
  return <OfStaff packRef={packRef} clauses={clauses} isAdmin={as === 'admin'} />;
}

interface OfStaffProps {
  readonly packRef: GivenPack['ref'];
  readonly clauses: readonly Clause[];
  readonly isAdmin: boolean;
}

function OfStaff({ packRef, clauses, isAdmin }: OfStaffProps) {
  const reader = useReader();
  const answer = useAnswer((api) => commentsOf(api, packRef, isAdmin), [packRef.hash, isAdmin]);
  return (
    <div class="no-print">
      <Section id="comments" heading={reader.say(W.title)}>
        <p class="quiet">{reader.say(W.says)}</p>
        <Loaded answer={answer}>{(comments) => <Table comments={comments} />}</Loaded>
        <Leaving packRef={packRef} clauses={clauses} isAdmin={isAdmin} again={answer.again} />
        {isAdmin && answer.state === 'ready' && (
          <Settling comments={answer.data.filter(({ settled }) => !settled)} again={answer.again} />
        )}
      </Section>
    </div>
  );
}

async function commentsOf(api: PilotsClient, { id, hash }: GivenPack['ref'], isAdmin: boolean) {
  const params = { path: { packId: id }, query: { hash } };
  const answer = isAdmin
    ? await api.GET('/v1/rule-packs/{packId}/comments', { params })
    : await api.GET('/v1/reviewer/rule-packs/{packId}/comments', { params });
  return dataOf(answer).comments;
}

function Table({ comments }: { readonly comments: readonly Comment[] }) {
  const reader = useReader();
  if (comments.length === 0) return <p>{reader.say(W.none)}</p>;
  return (
    <DataTable
      caption={reader.say(W.title)}
      isTitled
      rows={comments}
      keyOf={({ id }) => id}
      nameOf={({ text }) => text}
      columns={[
        { id: 'at', name: reader.say(W.clause), cell: ({ clause }) => clause },
        { id: 'said', name: reader.say(W.text), cell: ({ text }) => text },
        {
          id: 'who',
          name: reader.say(W.who),
          cell: ({ by, at }) => `${by} ${reader.instant(at)}`,
        },
        {
          id: 'settled',
          name: reader.say(W.settled),
          cell: ({ settled }) =>
            settled
              ? `${settled.words}（${settled.by} ${reader.instant(settled.at)}）`
              : reader.say(W.open),
        },
      ]}
    />
  );
}

function Leaving({ packRef, clauses, isAdmin, again }: OfStaffProps & { again: () => void }) {
  const reader = useReader();
  const [clause, setClause] = useState(clauses[0]?.id ?? '');
  const [text, setText] = useState('');
  const [lacks, setLacks] = useState(false);
  const [isDone, setDone] = useState(false);
  const leave = useCommand<{ clause: string; text: string }, Comment>(
    async (api, input, key) => {
      const params = { path: { packId: packRef.id }, header: { 'Idempotency-Key': key } };
      const asked = { params, body: { hash: packRef.hash, ...input } };
      const answer = isAdmin
        ? await api.POST('/v1/rule-packs/{packId}/comments', asked)
        : await api.POST('/v1/reviewer/rule-packs/{packId}/comments', asked);
      return dataOf(answer);
    },
    () => {
      setText('');
      setDone(true);
      again();
    },
  );
  const send = (event: Event) => {
    event.preventDefault();
    setDone(false);
    setLacks(text.trim() === '');
    if (text.trim() !== '') void leave.send({ clause, text: text.trim() });
  };
  return (
    <form onSubmit={send} noValidate>
      {isDone && <Notice kind="success" title={reader.say(W.added)} isNew />}
      {leave.failure && <FailedNotice failure={leave.failure} />}
      <SelectField
        id="comment-clause"
        label={reader.say(W.choose)}
        value={clause}
        onValue={setClause}
        choices={clauses.map(({ id, says }) => ({ value: id, name: `${id} ${reader.say(says)}` }))}
      />
      <TextAreaField
        id="comment"
        label={reader.say(W.text)}
        error={lacks && text.trim() === '' ? reader.say(W.missing) : undefined}
        maxLength={2000}
        value={text}
        onValue={setText}
      />
      <Button kind="primary" submits isBusy={leave.isSending}>
        {reader.say(W.add)}
      </Button>
    </form>
  );
}

interface SettlingProps {
  readonly comments: readonly Comment[];
  readonly again: () => void;
}

/** What was done about one that is open. */
function Settling({ comments, again }: SettlingProps) {
  const reader = useReader();
  const [chosen, setChosen] = useState('');
  const [words, setWords] = useState('');
  const [lacks, setLacks] = useState(false);
  const [isDone, setDone] = useState(false);
  const comment = comments.find(({ id }) => id === chosen) ?? comments[0];
  const settle = useCommand<{ comment: Comment; words: string }, Comment>(
    async (api, input, key) => {
      const { packId, id: commentId } = input.comment;
      const params = { path: { packId, commentId }, header: { 'Idempotency-Key': key } };
      const url = '/v1/rule-packs/{packId}/comments/{commentId}/settlement';
      return dataOf(await api.POST(url, { params, body: { words: input.words } }));
    },
    () => {
      setWords('');
      setDone(true);
      again();
    },
  );
  const done = isDone && <Notice kind="success" title={reader.say(W.done)} isNew />;
  if (!comment) return <>{done}</>;
  const send = (event: Event) => {
    event.preventDefault();
    setDone(false);
    setLacks(words.trim() === '');
    if (words.trim() !== '') void settle.send({ comment, words: words.trim() });
  };
  return (
    <form onSubmit={send} noValidate>
      {done}
      {settle.failure && <FailedNotice failure={settle.failure} />}
      <SelectField
        id="settled"
        label={reader.say(W.which)}
        value={comment.id}
        onValue={setChosen}
        choices={comments.map(({ id, clause, text }) => ({ value: id, name: `${clause} ${text}` }))}
      />
      <TextAreaField
        id="settlement"
        label={reader.say(W.how)}
        hint={reader.say(W.howHint)}
        error={lacks && words.trim() === '' ? reader.say(W.howMissing) : undefined}
        maxLength={2000}
        value={words}
        onValue={setWords}
      />
      <Button submits isBusy={settle.isSending}>
        {reader.say(W.settle)}
      </Button>
    </form>
  );
}

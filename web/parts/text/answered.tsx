import type { AnswerOf } from '../../data/answers.ts';
import { useReader } from '../../reader/context.ts';
import { REMARK_WORDS as W } from '../../words/remark-words.ts';

type Questions = AnswerOf<'listClauseQuestions'>['questions'];

interface AnsweredProps {
  readonly questions: Questions;
  readonly clause: string;
}

/** What was asked about a clause and answered, in the words of those who wrote it; else nothing. */
export function Answered({ questions, clause }: AnsweredProps) {
  const reader = useReader();
  const own = questions.filter((question) => question.clause === clause);
  if (own.length === 0) return null;
  return (
    <dl class="small">
      {own.map(({ id, text, answer, answeredAt }) => (
        <div key={id}>
          <dt>
            {reader.say(W.question)}：{text}
          </dt>
          <dd>
            {reader.say(W.answer)}：{answer} <span class="quiet">{reader.instant(answeredAt)}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

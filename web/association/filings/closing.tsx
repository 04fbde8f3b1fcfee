import type { AnswerOf } from '../../data/answers.ts';
import { useReader } from '../../reader/context.ts';
import { ASSOCIATION_WORDS as W } from '../words.ts';

interface ClosingProps {
  readonly deadline: Pick<
    NonNullable<AnswerOf<'getApplication'>['deadline']>,
    'closesAt' | 'isExtended'
  >;
  readonly now: string;
}

/** Until when a filing is taken, and whether the association was given more time for it. */
export function Closing({ deadline: { closesAt, isExtended }, now }: ClosingProps) {
  const reader = useReader();
  const isOver = Date.parse(now) > Date.parse(closesAt);
  const words = isOver ? W.closed : isExtended ? W.extended : W.until;
  return <>{reader.say(words(reader.instant(closesAt)))}</>;
}

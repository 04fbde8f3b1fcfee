import { dataOf } from '../../shared/client/client.ts';
import type { ListedCall } from '../data/answers.ts';
import { useAnswer } from '../data/use-answer.ts';
import { Moment } from '../parts/text/time.tsx';
import { useReader } from '../reader/context.ts';
import { role } from '../sign-in/session.ts';
import { CALLS as W } from './words.ts';

/** Until when the reader's association was given more time, by call; nothing for anybody else, nor before it is read. */
export function useExtensions(): ReadonlyMap<string, string> {
  const isAssociation = role.value === 'association';
  const answer = useAnswer(
    async (api) => (isAssociation ? dataOf(await api.GET('/v1/extensions')).extensions : []),
    [isAssociation],
  );
  const extensions = answer.state === 'ready' ? answer.data : [];
  return new Map(extensions.map(({ callId, closesAt }) => [callId, closesAt]));
}

interface ClosesAtProps {
  /** The closing for everybody. */
  readonly closesAt: string;
  /** That of the reader's association, where it was given more time. */
  readonly extendedTo: string | undefined;
}

/** When a call closes, and beside it when it does for the reader's own association. */
export function ClosesAt({ closesAt, extendedTo }: ClosesAtProps) {
  const reader = useReader();
  return (
    <>
      <Moment at={closesAt} />
      {extendedTo !== undefined && (
        <>
          <br />
          <strong>
            {reader.say(W.extendedTo)} <Moment at={extendedTo} />
          </strong>
        </>
      )}
    </>
  );
}

interface ClosingLineProps extends Pick<ClosesAtProps, 'extendedTo'> {
  readonly call: Pick<ListedCall, 'window'>;
}

/** The same as a line of its own; nothing where a call has no window. */
export function ClosingLine({ call: { window }, extendedTo }: ClosingLineProps) {
  const reader = useReader();
  if (!window) return null;
  return (
    <p>
      {reader.say(W.closes)}
      {reader.say({ zh: '：', en: ': ' })}
      <ClosesAt closesAt={window.closesAt} extendedTo={extendedTo} />
    </p>
  );
}

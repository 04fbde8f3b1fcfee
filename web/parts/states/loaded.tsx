import type { ComponentChildren } from 'preact';
import type { Answer } from '../../data/use-answer.ts';
import { FailedPage } from './failed.tsx';
import { Waiting } from './waiting.tsx';

interface LoadedProps<T> {
  readonly answer: Answer<T>;
  readonly children: (data: T) => ComponentChildren;
}

/** A page made of what the API answered; until then it waits, and says why where nothing comes. */
export function Loaded<T>({ answer, children }: LoadedProps<T>) {
  if (answer.state === 'waiting') return <Waiting />;
  if (answer.state === 'failed')
    return <FailedPage failure={answer.failure} again={answer.again} />;
  return <>{children(answer.data)}</>;
}

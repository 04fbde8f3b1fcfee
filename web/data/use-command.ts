import { useRef, useState } from 'preact/hooks';
import type { PilotsClient } from '../../shared/client/client.ts';
import { newKey, useApi } from './api.ts';
import { type Failure, failureOf, isPassing } from './failure.ts';

export interface Command<Input> {
  readonly isSending: boolean;
  readonly failure: Failure | null;
  /** Gives the command; pressed twice it is one, and so is another try after a lost connection. */
  readonly send: (input: Input) => Promise<void>;
  /** Gives once more what was given last. */
  readonly again: () => void;
}

type Give<Input, T> = (api: PilotsClient, input: Input, key: string) => Promise<T>;

/** Something that changes what the API holds; `done` is told what it answered. */
export function useCommand<Input, T>(
  give: Give<Input, T>,
  done: (answered: T) => void,
): Command<Input> {
  const api = useApi();
  const intent = useRef<{ readonly content: string; readonly key: string } | null>(null);
  const last = useRef<{ readonly input: Input } | null>(null);
  const isUnderWay = useRef(false);
  const [isSending, setSending] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);

  async function send(input: Input): Promise<void> {
    if (isUnderWay.current) return;
    isUnderWay.current = true;
    last.current = { input };
    setSending(true);
    setFailure(null);
    try {
      const answered = await give(api, input, keyOf(input));
      intent.current = null;
      done(answered);
    } catch (thrown) {
      const failed = failureOf(thrown);
      // it may have arrived all the same: another try of the same is no second one
      if (!isPassing(failed)) intent.current = null;
      setFailure(failed);
    } finally {
      isUnderWay.current = false;
      setSending(false);
    }
  }

  function keyOf(input: Input): string {
    const content = JSON.stringify(input) ?? '';
    if (intent.current?.content !== content) intent.current = { content, key: newKey() };
    return intent.current.key;
  }

  const again = () => void (last.current && send(last.current.input));
  return { isSending, failure, send, again };
}

import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PilotsClient } from '../../shared/client/client.ts';
import { readings, wasRead } from './age.ts';
import { useApi } from './api.ts';
import { type Failure, failureOf } from './failure.ts';

/** What a page asked the API for. `again` asks anew; until the answer comes, the last one stays. */
export type Answer<T> = { readonly again: () => void } & (
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly failure: Failure }
);

type Held<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'ready'; readonly data: T }
  | { readonly state: 'failed'; readonly failure: Failure };

/**
 * Asks the API for what a page shows, anew whenever one of `inputs` changes and when the whole page is
 * read anew. Where that last one fails, what is shown stays, with all that was typed on it.
 */
export function useAnswer<T>(
  ask: (api: PilotsClient) => Promise<T>,
  inputs: readonly unknown[],
): Answer<T> {
  const api = useApi();
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held<T>>({ state: 'waiting' });
  const reading = readings.value;
  const lastReading = useRef(reading);
  useEffect(() => setHeld({ state: 'waiting' }), inputs);
  useEffect(() => {
    let isWanted = true;
    const isAnew = lastReading.current !== reading;
    lastReading.current = reading;
    const keep = (next: Held<T>) => {
      if (!isWanted) return;
      if (isAnew) wasRead(next.state === 'ready');
      setHeld((now) => (isAnew && next.state === 'failed' && now.state === 'ready' ? now : next));
    };
    ask(api).then(
      (data) => keep({ state: 'ready', data }),
      (thrown: unknown) => keep({ state: 'failed', failure: failureOf(thrown) }),
    );
    // an answer to what is not asked any more is dropped
    return () => {
      isWanted = false;
    };
  }, [api, turn, reading, ...inputs]);
  const again = useCallback(() => setTurn((at) => at + 1), []);
  return { ...held, again };
}

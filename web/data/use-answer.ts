import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PilotsClient } from '../../shared/client/client.ts';
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

/** Asks the API for what a page shows, anew whenever one of `inputs` changes. */
export function useAnswer<T>(
  ask: (api: PilotsClient) => Promise<T>,
  inputs: readonly unknown[],
): Answer<T> {
  const api = useApi();
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState<Held<T>>({ state: 'waiting' });
  useEffect(() => setHeld({ state: 'waiting' }), inputs);
  useEffect(() => {
    let isWanted = true;
    const keep = (next: Held<T>) => isWanted && setHeld(next);
    ask(api).then(
      (data) => keep({ state: 'ready', data }),
      (thrown: unknown) => keep({ state: 'failed', failure: failureOf(thrown) }),
    );
    // an answer to what is not asked any more is dropped
    return () => {
      isWanted = false;
    };
  }, [api, turn, ...inputs]);
  const again = useCallback(() => setTurn((at) => at + 1), []);
  return { ...held, again };
}

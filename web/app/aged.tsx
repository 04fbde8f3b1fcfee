import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { age, watchReturns } from '../data/age.ts';
import { person } from '../sign-in/session.ts';

/** How old the page is, where there is something to say of it: loaded only then. */
export function Aged() {
  const [Bar, setBar] = useState<ComponentType | null>(null);
  // what anyone may read changes seldom
  useEffect(() => watchReturns(document, () => person.value !== null), []);
  const isTold = age.value !== null;
  useEffect(() => {
    if (!isTold || Bar) return;
    import('./age-bar.tsx').then(
      ({ AgeBar }) => setBar(() => AgeBar),
      // without a connection, which is told by itself; the next time it is asked for again
      () => (age.value = null),
    );
  }, [isTold]);
  return isTold && Bar ? <Bar /> : null;
}

import { useState } from 'preact/hooks';
import type { FieldFault } from './error-summary.tsx';

/**
 * What a form says is wrong with it: told when it is sent and not while one types, and gone as soon as
 * it is put right. `now`: all that is wrong as it stands.
 */
export function useFaults(now: readonly FieldFault[]) {
  const [told, setTold] = useState<readonly string[]>([]);
  const faults = now.filter(({ field }) => told.includes(field));
  return {
    /** For the summary: another `told` each time that the form was sent. */
    summary: { faults, told },
    errorAt: (id: string) => faults.find(({ field }) => field === id)?.says,
    /** Tells all that is wrong; whether nothing is. */
    isRight: () => {
      setTold(now.map(({ field }) => field));
      return now.length === 0;
    },
  };
}

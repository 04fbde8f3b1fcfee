import { useReader } from '../reader/context.ts';
import type { Assessment } from './judging.ts';

/** What is odd about what is filled in, and sends some of it to a person. */
export function Noted({ assessment: { warnings } }: { readonly assessment: Assessment }) {
  const reader = useReader();
  if (warnings.length === 0) return null;
  return (
    <ul>
      {warnings.map(({ code, says }) => (
        <li key={`${code} ${says.en}`}>{reader.say(says)}</li>
      ))}
    </ul>
  );
}

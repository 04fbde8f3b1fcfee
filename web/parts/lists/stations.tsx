import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';

export interface Station {
  readonly name: string;
  /** When it was passed, or is due. */
  readonly when?: string | undefined;
  /** What one went past without doing it: it lies behind, and is not done. */
  readonly isLeft?: boolean | undefined;
}

/** Where something is on its way; `at`: how many stations lie behind it. */
export function Stations({ label, stations, at }: StationsProps) {
  const reader = useReader();
  return (
    <ol class="stations" aria-label={label}>
      {stations.map(({ name, when, isLeft = false }, index) => (
        <li
          key={name}
          class={index === at ? 'here' : index < at && !isLeft ? 'passed' : undefined}
          aria-current={index === at ? 'step' : undefined}
        >
          {name}
          {index < at && !isLeft && <span class="unseen"> {reader.say(PARTS.past)}</span>}
          {index === at && <span class="unseen"> {reader.say(PARTS.now)}</span>}
          {when !== undefined && <small>{when}</small>}
        </li>
      ))}
    </ol>
  );
}

interface StationsProps {
  readonly label: string;
  readonly stations: readonly Station[];
  readonly at: number;
}

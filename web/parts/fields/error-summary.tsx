import { useEffect, useId, useRef } from 'preact/hooks';
import { useReader } from '../../reader/context.ts';
import { PARTS } from '../words.ts';
import { arriving } from './arrive-at.ts';

export interface FieldFault {
  /** The id of the field. */
  readonly field: string;
  readonly says: string;
}

interface SummaryProps {
  readonly faults: readonly FieldFault[];
  /** Another one each time that something was sent. */
  readonly told: object;
}

/**
 * All that is wrong, on top of the form, each with a way to its field; it takes the focus each time
 * that something was sent, and not where something is put right.
 */
export function ErrorSummary({ faults, told }: SummaryProps) {
  const reader = useReader();
  const summary = useRef<HTMLDivElement>(null);
  const heading = useId();
  useEffect(() => summary.current?.focus(), [told]);
  if (faults.length === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={summary} aria-labelledby={heading}>
      <h2 id={heading}>{reader.say(PARTS.errorsTitle)}</h2>
      <ul>
        {faults.map(({ field, says }) => (
          <li key={field}>
            <a {...arriving(field)}>{says}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}

import type { ComponentChildren } from 'preact';
import { useReader } from '../../reader/context.ts';
import { Link } from '../frame/link.tsx';
import { PARTS } from '../words.ts';

export interface SummaryRow {
  /** Where something leads to it from elsewhere on the page. */
  readonly id?: string | undefined;
  readonly name: string;
  readonly value: ComponentChildren;
  /** Where it can be changed. */
  readonly changeAt?: string | undefined;
  /** What else may be done about it. */
  readonly act?: ComponentChildren;
}

/** Pairs of what is stated and how it stands, each with the way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const reader = useReader();
  return (
    <dl class="stated">
      {rows.map(({ id, name, value, changeAt, act }) => (
        <div key={name} id={id}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {act && <dd class="no-print">{act}</dd>}
          {changeAt !== undefined && (
            <dd class="no-print">
              <Link to={changeAt}>
                {reader.say(PARTS.change)}
                <span class="unseen"> {name}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

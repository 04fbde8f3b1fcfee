import type { ComponentChildren } from 'preact';
import { useReader } from '../../reader/context.ts';
import { Abbreviations } from '../text/abbreviations.tsx';
import { PARTS } from '../words.ts';
import { Mark } from './mark.tsx';
import { MARK_ORDER, type MarkKind } from './marks.ts';

export interface ClauseLine {
  readonly id: string;
  readonly mark: MarkKind;
  readonly says: string;
  /** What stands below it: reason, remedy, source. */
  readonly more?: ComponentChildren;
}

interface ClauseListProps {
  readonly clauses: readonly ClauseLine[];
  /** Beside a form: less room. */
  readonly isTight?: boolean;
}

/** Clauses with their marks, what concerns the reader first; those that do not apply are folded. */
export function ClauseList({ clauses, isTight = false }: ClauseListProps) {
  const reader = useReader();
  const concerning = MARK_ORDER.filter((mark) => mark !== 'not_applicable').flatMap((mark) =>
    clauses.filter((clause) => clause.mark === mark),
  );
  const others = clauses.filter(({ mark }) => mark === 'not_applicable');
  const className = isTight ? 'clauses tight' : 'clauses';
  return (
    <>
      {concerning.length > 0 && (
        <ul class={className}>
          {concerning.map((clause) => (
            <Line key={clause.id} {...clause} />
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <details>
          <summary class="tone-quiet">{reader.say(PARTS.notApplicable(others.length))}</summary>
          <ul class={className}>
            {others.map((clause) => (
              <Line key={clause.id} {...clause} />
            ))}
          </ul>
        </details>
      )}
      <Abbreviations texts={clauses.map(({ says }) => says)} />
    </>
  );
}

function Line({ id, mark, says, more }: ClauseLine) {
  return (
    <li id={id}>
      <Mark kind={mark} />
      <div>
        <p>{says}</p>
        {more}
      </div>
    </li>
  );
}

import { useReader } from '../../reader/context.ts';
import type { Tone } from '../text/badge.tsx';
import { MARKS, type MarkKind } from './marks.ts';

const TONES: Readonly<Record<MarkKind, Tone>> = {
  met: 'good',
  unmet: 'bad',
  not_yet: 'info',
  open: 'info',
  person: 'person',
  not_applicable: 'quiet',
};

/** How a clause came out: a sign and its word, the same everywhere. */
export function Mark({ kind }: { kind: MarkKind }) {
  const { sign, name } = MARKS[kind];
  return (
    <span class={`mark tone-${TONES[kind]}`}>
      <span class="mark-sign" aria-hidden="true">
        {sign}
      </span>
      {useReader().say(name)}
    </span>
  );
}

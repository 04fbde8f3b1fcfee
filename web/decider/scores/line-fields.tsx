import { RadioField } from '../../parts/fields/choice-fields.tsx';
import { TextField } from '../../parts/fields/text-fields.tsx';
import { useReader } from '../../reader/context.ts';
import type { Line } from './ranked.ts';
import { SCORES_WORDS as W } from './words.ts';

/** The line as it is typed: what stands in the field is kept, a line or not. */
export interface LineStated {
  readonly by: 'none' | Line['by'];
  readonly places: string;
  readonly mean: string;
}

export const NO_LINE: LineStated = { by: 'none', places: '', mean: '' };

/** The line that is meant; null where there is none, or no number yet. */
export function lineIn({ by, ...stated }: LineStated): Line | null {
  if (by === 'none') return null;
  const text = stated[by].trim();
  const isNumber = by === 'places' ? /^\d{1,5}$/ : /^\d{1,3}(?:\.\d{1,2})?$/;
  return isNumber.test(text) ? { by, value: Number(text) } : null;
}

interface LineFieldsProps {
  readonly stated: LineStated;
  readonly onStated: (stated: LineStated) => void;
}

/** Where the line is drawn: after so many, or at a mean. */
export function LineFields({ stated, onStated }: LineFieldsProps) {
  const reader = useReader();
  const { by } = stated;
  const kinds = ['none', 'places', 'mean'] as const;
  return (
    <div class="no-print">
      <RadioField
        id="line"
        label={reader.say(W.line)}
        hint={reader.say(W.lineHint)}
        choices={kinds.map((value) => ({ value, name: reader.say(W.lineBy[value]) }))}
        value={by}
        onValue={(chosen) =>
          onStated({ ...stated, by: kinds.find((kind) => kind === chosen) ?? 'none' })
        }
      />
      {by !== 'none' && (
        <TextField
          id={`line-${by}`}
          label={reader.say(W[by])}
          hint={reader.say(by === 'places' ? W.placesHint : W.meanHint)}
          isShort
          maxLength={6}
          value={stated[by]}
          onValue={(value) => onStated({ ...stated, [by]: value })}
        />
      )}
    </div>
  );
}

import { fieldId } from '../../form/content/content-question.tsx';
import type { FormField } from '../../form/sections.ts';
import { arriving } from '../../parts/fields/arrive-at.ts';
import { useReader } from '../../reader/context.ts';
import type { FILING_WORDS } from './words.ts';

interface StillMissingProps {
  readonly fields: readonly FormField[];
  readonly says: (typeof FILING_WORDS)['missing'];
}

/** In one sentence what a page still lacks, each with the way to its field on this page. */
export function StillMissing({ fields, says }: StillMissingProps) {
  const reader = useReader();
  if (fields.length === 0) return null;
  return (
    <p>
      {reader.say(says(''))}
      {fields.map((field, index) => (
        <span key={field.pointer}>
          {index > 0 && reader.say({ zh: '、', en: ', ' })}
          <a {...arriving(fieldId(field.pointer))}>{reader.say(field.label)}</a>
        </span>
      ))}
    </p>
  );
}

import { fieldId } from '../../form/content/content-question.tsx';
import type { Fault } from '../../form/content/judged.ts';
import type { FormField } from '../../form/sections.ts';
import { Link } from '../../parts/frame/link.tsx';
import { useReader } from '../../reader/context.ts';
import { isWithin } from './progress.ts';
import { type From, cameFrom } from './way-back.ts';
import { FILING_WORDS as W } from './words.ts';

interface LackingProps {
  readonly at: string;
  /** From where one goes there, and back; without it, on through the sections. */
  readonly from?: From;
  readonly faults: readonly Fault[];
  readonly fields: readonly FormField[];
  readonly says: (typeof W)['missing'];
}

/** Names of what is missing or wrong, each with the way to its field. */
export function Lacking({ at, from, faults, fields, says }: LackingProps) {
  const reader = useReader();
  const named = fields.filter((field) => faults.some(({ pointer }) => isWithin(pointer, field)));
  if (named.length === 0) return null;
  const materials = faults.filter(({ code }) => code === 'material.required').length;
  const asked = from ? `show=missing&${cameFrom(from)}` : 'show=missing';
  return (
    <p class="small">
      {reader.say(says(''))}
      {named.map((field, index) => (
        <span key={field.pointer}>
          {index > 0 && reader.say({ zh: '、', en: ', ' })}
          <Link to={`${at}?${asked}#${fieldId(field.pointer)}`}>{reader.say(field.label)}</Link>
          {materials > 0 &&
            isWithin('/materials', field) &&
            reader.say(W.materialsMissing(materials))}
        </span>
      ))}
    </p>
  );
}

import type { Text } from '../text.ts';
import { fieldTexts } from './field-texts.ts';

type LabelAt = (steps: readonly string[]) => Text | undefined;

/**
 * What a place in a filing is called where the form asks for it, with its row in a list; null for what
 * no form asks. `elsewhere` is asked where the form has no name for it.
 */
export function filedPlaceName(pointer: string, elsewhere: LabelAt = () => undefined): Text | null {
  const steps = pointer.split('/').slice(1);
  const row = steps.find((step) => /^\d+$/.test(step));
  const named = steps.filter((step) => !/^\d+$/.test(step));
  const label = nearest(named, elsewhere);
  if (!label) return null;
  if (row === undefined) return label;
  return { zh: `${label.zh}第${Number(row) + 1}项`, en: `${label.en} no. ${Number(row) + 1}` };
}

/** The name of a place, or of the nearest thing around it. */
function nearest(steps: readonly string[], elsewhere: LabelAt): Text | undefined {
  const { fields, columns, extra } = fieldTexts();
  for (let length = steps.length; length > 0; length -= 1) {
    const within = steps.slice(0, length);
    const at = `/${within.join('/')}`;
    const found =
      (at === '/extra' ? extra : undefined) ??
      columns[at]?.label ??
      fields[at]?.label ??
      elsewhere(within);
    if (found) return found;
  }
  return undefined;
}

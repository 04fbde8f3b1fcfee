import type { Call } from '../../../shared/domain/calls/call.ts';
import { letterTemplateWords } from '../../../shared/domain/calls/letter-template.ts';
import { sha256 } from '../../../shared/evidence/canonical.ts';
import type { LetterTemplateReader } from '../../../shared/store/calls/letter-templates.ts';
import type { Row } from '../paper/printed.ts';
import { W } from './letter-words.ts';

type Templated = Pick<Call, 'letterTemplate'>;

/** The layout that the letters of a call are printed by; undefined: the one that comes with the code. */
export async function layoutOf(
  store: LetterTemplateReader,
  { letterTemplate }: Templated,
): Promise<string | undefined> {
  if (!letterTemplate) return undefined;
  const { hash } = letterTemplate;
  const source = await store.readLetterTemplate(hash);
  if (source === null || sha256(source) !== hash)
    throw new Error(`the layout of letters ${hash} is not what was checked`);
  return source;
}

/** By which layout a letter was made, as it says itself. */
export function layoutRow({ letterTemplate }: Templated): Row {
  return { name: W.layout, value: letterTemplateWords(letterTemplate) };
}

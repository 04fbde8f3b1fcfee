import type { ListedPack } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';

/** A pack by its title, and which version of it. */
export function packName(
  { title, id, version }: Pick<ListedPack, 'title' | 'id' | 'version'>,
  reader: Reader,
): string {
  return `${reader.say(title)}（${id} · ${version}）`;
}

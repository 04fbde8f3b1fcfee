import type { ListedPack } from '../../data/answers.ts';
import type { Reader } from '../../reader/reader.ts';

type Named = Pick<ListedPack, 'title' | 'id' | 'version'>;

/** A pack by its title, and which version of it. */
export function packName({ title, version }: Omit<Named, 'id'>, reader: Reader): string {
  return reader.say({ zh: `${title.zh}，第 ${version} 版`, en: `${title.en}, version ${version}` });
}

/** The title of a pack by its latest version: a title may be what was corrected. */
export function currentTitle<P extends Named>(pack: P, packs: readonly P[]): P['title'] {
  const versions = packs.filter(({ id }) => id === pack.id);
  const latest = versions.reduce((one, other) => (other.version > one.version ? other : one), pack);
  return latest.title;
}

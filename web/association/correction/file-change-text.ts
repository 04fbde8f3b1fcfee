import type { FileChange } from '../../form/content/file-changes.ts';
import { fileName } from '../../form/content/materials.ts';
import type { Reader } from '../../reader/reader.ts';
import type { Declared } from '../filing/declared-file.ts';
import { CORRECTION_WORDS as C } from './correction-words.ts';

/** What became of a file, in a line: by the names of the material and of the file, with what is said of it. */
export function fileChangeText({ material, how, was, is }: FileChange, reader: Reader): string {
  const name = (file: Declared | null) => {
    if (!file) return '';
    const said = fileName(file, reader);
    return file.statedNumber === undefined
      ? said
      : reader.say(C.files.withNumber(said, file.statedNumber));
  };
  const says = C.files[how](name(was), name(is));
  return reader.say(C.files.of(reader.say(material), reader.say(says)));
}

import { ZipDeflate, ZipPassThrough } from 'fflate';
import { collecting } from './collecting.ts';

/** A ZIP archive, file by file: what it gives goes to its end before the next is asked for. */
export interface Archive {
  /** A text is packed; what is packed already, as a PDF is, is taken as it stands. */
  add(path: string, octets: Uint8Array, how: 'packed' | 'as_it_is'): Uint8Array;
  end(): Uint8Array;
}

export function zipArchive(): Archive {
  const { zip, taken } = collecting();
  return {
    add: (path, octets, how) => {
      const file = how === 'packed' ? new ZipDeflate(path) : new ZipPassThrough(path);
      zip.add(file);
      file.push(octets, true);
      return taken();
    },
    end: () => {
      zip.end();
      return taken();
    },
  };
}

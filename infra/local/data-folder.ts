import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A log goes on in a new file from here on; the one before it is kept. */
const MOST_OF_A_LOG_BYTES = 10 * 1024 * 1024;

/** The folder that keeps what must outlive a restart; null keeps nothing. */
export class DataFolder {
  readonly #folder: string | null;

  constructor(folder: string | null) {
    this.#folder = folder;
  }

  /** Where a file of it lies, or null where nothing is kept. */
  file(...parts: string[]): string | null {
    return this.#folder === null ? null : join(this.#folder, ...parts);
  }

  /**
   * Appends to a log of this name; without a folder, says nothing. When the log has grown to `most`
   * bytes it becomes `<name>.log.1`, in the place of the one that was that.
   */
  log(name: string, most = MOST_OF_A_LOG_BYTES): (text: string) => void {
    const file = this.file('logs', `${name}.log`);
    if (!file) return () => {};
    mkdirSync(dirname(file), { recursive: true });
    let size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    return (text) => {
      if (size >= most) {
        renameSync(file, `${file}.1`);
        size = 0;
      }
      appendFileSync(file, text);
      size += Buffer.byteLength(text);
    };
  }
}

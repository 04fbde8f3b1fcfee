import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

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

  /** Appends to a log of this name; without a folder, says nothing. */
  log(name: string): (text: string) => void {
    const file = this.file('logs', `${name}.log`);
    if (!file) return () => {};
    mkdirSync(dirname(file), { recursive: true });
    return (text) => appendFileSync(file, text);
  }
}

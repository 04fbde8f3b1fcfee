import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** How far a consumer has come in each shard; kept in a file, so that a restart goes on from there. */
export class Checkpoints {
  readonly #file: string | null;
  readonly #positions: Map<string, string>;

  constructor(file: string | null) {
    this.#file = file;
    this.#positions = new Map(file && existsSync(file) ? readEntries(file) : []);
  }

  /** The sequence number of the last record that is done with. */
  get(place: string): string | undefined {
    return this.#positions.get(place);
  }

  set(place: string, sequenceNumber: string): void {
    // a batch tells of its last record, and then of its end, which mostly is that
    if (this.#positions.get(place) === sequenceNumber) return;
    this.#positions.set(place, sequenceNumber);
    if (!this.#file) return;
    mkdirSync(dirname(this.#file), { recursive: true });
    // never half written, even when the process is killed now
    writeFileSync(`${this.#file}.new`, JSON.stringify(Object.fromEntries(this.#positions)));
    renameSync(`${this.#file}.new`, this.#file);
  }
}

function readEntries(file: string): [string, string][] {
  return Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
}

import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** How many lines a file has, and what it hashes to (SHA-256, hexadecimal digits). */
export interface Measured {
  readonly lines: number;
  readonly sha256: string;
}

/** SHA-256 of lines one after the other: together they may be more than one text can hold. */
export function digestOf(lines: Iterable<string>): string {
  const hash = createHash('sha256');
  for (const line of lines) hash.update(line);
  return hash.digest('hex');
}

/** Writes lines, each with its end, into a new file for its owner's eyes, as they come. */
export async function writeLines(path: string, lines: Iterable<string>): Promise<Measured> {
  const hash = createHash('sha256');
  let count = 0;
  const counted = function* () {
    for (const line of lines) {
      hash.update(line);
      count += 1;
      yield line;
    }
  };
  await pipeline(Readable.from(counted()), createWriteStream(path, { mode: 0o600 }));
  return { lines: count, sha256: hash.digest('hex') };
}

/** SHA-256 of a file, however large; rejects where there is none. */
export async function digestOfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** The lines of a file, without their ends, as they are read. */
export async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    // nothing else ends a line: a text may have the other ends that Unicode knows
    const parts = (rest + String(chunk)).split('\n');
    rest = parts.pop() ?? '';
    yield* parts;
  }
  if (rest !== '') yield rest;
}

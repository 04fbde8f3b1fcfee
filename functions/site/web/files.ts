import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** A file as it is served. */
export interface WebFile {
  readonly type: string;
  readonly body: string;
  /** Strong, of what it holds (RFC 9110, 8.8.3). */
  readonly etag: string;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** All files of a folder by their names. Throws where there is one of a type that is not served. */
export function filesIn(folder: string): ReadonlyMap<string, WebFile> {
  return new Map(readdirSync(folder).map((name) => [name, fileAt(folder, name)]));
}

function fileAt(folder: string, name: string): WebFile {
  const type = TYPES[extname(name)];
  if (type === undefined) throw new Error(`${name} is of a type that is not served`);
  const body = readFileSync(join(folder, name), 'utf8');
  const hash = createHash('sha256').update(body).digest('base64url');
  return { type, body, etag: `"${hash.slice(0, 27)}"` };
}

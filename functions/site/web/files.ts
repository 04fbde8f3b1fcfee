import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';

/** How a file may be coded for the way, the smallest first, with what its coded form is named by. */
const CODINGS = { br: '.br', gzip: '.gz' } as const;
type Coding = keyof typeof CODINGS;

/** One form in which a file is sent. */
export interface Representation {
  readonly body: string;
  /** Strong, of what is sent (RFC 9110, 8.8.3). */
  readonly etag: string;
  /** Null where it is sent as it is, else `body` is Base64. */
  readonly coding: Coding | null;
}

/** A file as it is served. */
export interface WebFile {
  readonly type: string;
  readonly plain: Representation;
  /** Smaller forms, prepared when it was bundled, the smallest first. */
  readonly coded: readonly Representation[];
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** All files of a folder by their names. Throws where there is one of a type that is not served. */
export function filesIn(folder: string): ReadonlyMap<string, WebFile> {
  const names = readdirSync(folder);
  const isCoded = (name: string) => Object.values(CODINGS).some((end) => name.endsWith(end));
  const plain = names.filter((name) => !isCoded(name));
  return new Map(plain.map((name) => [name, fileAt(folder, name, names)]));
}

function fileAt(folder: string, name: string, names: readonly string[]): WebFile {
  const type = TYPES[extname(name)];
  if (type === undefined) throw new Error(`${name} is of a type that is not served`);
  const codings = (Object.keys(CODINGS) as Coding[]).filter((coding) =>
    names.includes(`${name}${CODINGS[coding]}`),
  );
  return {
    type,
    plain: representation(readFileSync(join(folder, name)), null),
    coded: codings.map((coding) =>
      representation(readFileSync(join(folder, `${name}${CODINGS[coding]}`)), coding),
    ),
  };
}

function representation(octets: Buffer, coding: Coding | null): Representation {
  const hash = createHash('sha256').update(octets).digest('base64url').slice(0, 27);
  return { body: octets.toString(coding === null ? 'utf8' : 'base64'), etag: `"${hash}"`, coding };
}

/** The smallest form that `Accept-Encoding` admits (RFC 9110, 12.5.3). */
export function chosenOf({ plain, coded }: WebFile, accepted: string | undefined): Representation {
  const weights = weightsIn(accepted ?? '');
  const admits = ({ coding }: Representation) =>
    (weights.get(coding ?? '') ?? weights.get('*') ?? 0) > 0;
  return coded.find(admits) ?? plain;
}

function weightsIn(accepted: string): ReadonlyMap<string, number> {
  return new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight)];
    }),
  );
}

import { createHash } from 'node:crypto';
import { type Bucket, addressOf } from './bucket-address.ts';
import type { Waiting } from '../table/retry.ts';
import { bucketClient } from './bucket-client.ts';

/** Objects that are written once: an object lock keeps them outside anybody's reach. */
export interface ObjectStore {
  /** The text of an object, or null where there is none. */
  read(name: string): Promise<string | null>;
  /** Writes a new object of JSON; false where there is one of that name, which stays. */
  create(name: string, text: string): Promise<boolean>;
  /** The names that begin so, in their order. */
  list(prefix: string): Promise<string[]>;
}

const PATIENCE_MS = 5_000;

/** The objects of an S3 bucket. Any answer that is not expected is thrown, and tells no content. */
export function s3Objects(bucket: Bucket, waiting?: Waiting): ObjectStore {
  const client = bucketClient(bucket, PATIENCE_MS, waiting);
  const base = addressOf(bucket);
  const ask: Ask = (path, init = {}) =>
    client(`${base}/${path}`, init, async (answer) => ({
      ok: answer.ok,
      status: answer.status,
      text: await answer.text(),
    }));
  return {
    read: (name) => read(ask, name),
    create: (name, text) => create(ask, name, text),
    list: (prefix) => list(ask, prefix),
  };
}

/** An answer that was read to its end. */
interface Answered {
  readonly ok: boolean;
  readonly status: number;
  readonly text: string;
}

type Ask = (path: string, init?: RequestInit) => Promise<Answered>;

async function read(ask: Ask, name: string): Promise<string | null> {
  const answer = await ask(name);
  if (answer.status === 404 && codeIn(answer.text) === 'NoSuchKey') return null;
  return textIn(answer, 'read an object');
}

async function create(ask: Ask, name: string, text: string): Promise<boolean> {
  const digest = createHash('sha256').update(text, 'utf8');
  const checksum = digest.digest();
  const answer = await ask(name, {
    method: 'PUT',
    body: text,
    headers: {
      'content-type': 'application/json',
      'if-none-match': '*',
      'x-amz-content-sha256': checksum.toString('hex'),
      // an object lock asks for it
      'x-amz-checksum-sha256': checksum.toString('base64'),
    },
  });
  // 412: it is there; 409: another one is just being written
  if (answer.status === 412 || answer.status === 409) return false;
  textIn(answer, 'write an object');
  return true;
}

async function list(ask: Ask, prefix: string): Promise<string[]> {
  const names: string[] = [];
  for (let isMore = true; isMore;) {
    const after = names.at(-1);
    const query = new URLSearchParams({
      'list-type': '2',
      prefix,
      ...(after !== undefined && { 'start-after': after }),
    });
    const page = textIn(await ask(`?${query.toString()}`), 'list objects');
    const found = Array.from(page.matchAll(/<Key>([^<]*)<\/Key>/g), ([, name = '']) => name);
    names.push(...found);
    isMore = found.length > 0 && page.includes('<IsTruncated>true</IsTruncated>');
  }
  return names;
}

function textIn({ ok, status, text }: Answered, what: string): string {
  if (ok) return text;
  throw new Error(`S3 did not ${what}: ${status}, ${codeIn(text)}`);
}

function codeIn(text: string): string {
  return /<Code>(\w+)<\/Code>/.exec(text)?.[1] ?? 'no code';
}

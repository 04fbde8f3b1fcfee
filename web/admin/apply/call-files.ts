import { parse } from 'yaml';
import type { Schemas } from '../../../shared/client/client.ts';
import type { Call } from '../../data/answers.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { ADMIN_WORDS } from '../words.ts';

const W = ADMIN_WORDS.apply;

export interface GivenFile {
  readonly name: string;
  /** Null: its bytes are not UTF-8. */
  readonly text: string | null;
}

/** A definition as the files have it; whether it is right says the API. */
export type Definition = Partial<Schemas['CallDefinition']> & Pick<Call, 'id'>;

export type Read =
  | { readonly ok: true; readonly definition: Definition }
  | { readonly ok: false; readonly why: Text };

/** The call that the files of a folder state together, YAML or JSON, as the command line takes it. */
export function callIn(files: readonly GivenFile[]): Read {
  const fields: Record<string, unknown> = {};
  for (const { name, text } of files.filter((file) => /\.(ya?ml|json)$/i.test(file.name))) {
    if (text === null) return { ok: false, why: W.notUtf8(name) };
    const part = partIn(text);
    if (typeof part === 'string') return { ok: false, why: W.notRead(name, part) };
    const twice = Object.keys(part).find((field) => field in fields);
    if (twice !== undefined) return { ok: false, why: W.twice(twice) };
    Object.assign(fields, part);
  }
  // which score sheet it was written for is not part of the call; the hash is that of the folder
  const { scoreSheet: _sheet, sourceHash: _hash, ...definition } = fields;
  return typeof definition['id'] === 'string'
    ? { ok: true, definition: definition as Definition }
    : { ok: false, why: W.noCall };
}

/** What a file says; a text: why it says nothing. */
function partIn(text: string): object | string {
  try {
    // JSON is YAML
    const value: unknown = parse(text);
    const isMap = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isMap ? value : '—';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a call that is there was put as. */
export function definitionOf(call: Call): Definition {
  const {
    version: _version,
    status: _status,
    serverTime: _time,
    readings: _said,
    sendsMail: _sends,
    ...definition
  } = call;
  return definition;
}

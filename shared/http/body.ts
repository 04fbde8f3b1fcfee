import { pointerOf } from '../domain/application/field-errors.ts';
import type { FieldError, Refusal } from '../domain/refusal.ts';
import { accept, refuse, type Result } from '../domain/result.ts';
import { readJson, utf8In } from '../domain/texts/strict-json.ts';
import { type HttpEvent, header } from './event.ts';

/** Far deeper than any form; a bound keeps recursive readers from running out of stack. */
const DEEPEST = 32;

const CHARSET = /;\s*charset\s*=\s*"?([^\s;"]+)/i;
const UTF_8 = /^(utf-?8|us-ascii)$/i;

const HALF_PAIR = /\p{Surrogate}/u;

/**
 * The request's body as JSON. Refuses `request.too_large` above `limit` bytes, before it parses;
 * `request.not_utf8`; `request.not_json`, also for a member that is there twice; and `request.invalid` for what JSON allows and I-JSON (RFC 7493) or we do
 * not: text with half a surrogate pair, and more than 32 levels.
 */
export function jsonBody(event: HttpEvent, limit: number): Result<unknown, Refusal> {
  const bytes = Buffer.from(event.body ?? '', event.isBase64Encoded ? 'base64' : 'utf8');
  if (bytes.byteLength > limit) return refuse({ code: 'request.too_large', limit });
  // some of GB18030 is UTF-8 as well, and means something else: whoever says which it is is believed
  const stated = CHARSET.exec(header(event, 'content-type') ?? '')?.[1];
  // a gateway has read what is not UTF-8 as if it were, which leaves its mark
  const text = stated === undefined || UTF_8.test(stated) ? utf8In(bytes) : null;
  if (text === null) return refuse({ code: 'request.not_utf8' });
  const read = readJson(text);
  if (!read.ok) {
    const { fault } = read;
    return refuse({
      code: 'request.not_json',
      ...(fault.because === 'repeated' && { pointer: fault.pointer }),
    });
  }
  const error = oddityIn(read.value);
  return error ? refuse({ code: 'request.invalid', errors: [error] }) : accept(read.value);
}

interface Place {
  readonly value: unknown;
  readonly path: readonly string[];
}

/**
 * What no schema looks for, at its first place: text with half a surrogate pair and numbers beyond
 * all bounds (`1e999`), which no store or hash takes, and nesting beyond 32 levels.
 */
export function oddityIn(root: unknown): FieldError | undefined {
  const left: Place[] = [{ value: root, path: [] }];
  for (let place = left.pop(); place; place = left.pop()) {
    const { value, path } = place;
    if (typeof value === 'string' && HALF_PAIR.test(value)) return broken(path);
    if (value === Infinity || value === -Infinity) return tooBig(path);
    if (typeof value !== 'object' || value === null) continue;
    if (path.length === DEEPEST) return tooDeep(path);
    for (const [name, inner] of Object.entries(value)) {
      if (HALF_PAIR.test(name)) return broken(path);
      left.push({ value: inner, path: [...path, name] });
    }
  }
  return undefined;
}

function broken(path: readonly string[]): FieldError {
  return {
    pointer: pointerOf(path),
    code: 'field.broken_text',
    message: { zh: '文本含有不完整的字符', en: 'The text contains half a character' },
  };
}

function tooBig(path: readonly string[]): FieldError {
  return {
    pointer: pointerOf(path),
    code: 'field.too_big',
    message: { zh: '数字过大', en: 'The number is too big' },
  };
}

function tooDeep(path: readonly string[]): FieldError {
  return {
    pointer: pointerOf(path),
    code: 'field.too_deep',
    message: { zh: `嵌套超过${DEEPEST}层`, en: `Nested deeper than ${DEEPEST} levels` },
  };
}

import { LineCounter, parseDocument } from 'yaml';
import { readJson } from '../../shared/domain/texts/strict-json.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { readText } from './read-text.ts';

/**
 * The list or mapping in a file, or on standard input for `-`, in JSON or YAML 1.2. Throws a
 * `UsageError`, with line and column where it is neither.
 */
export async function readStructured(io: IoContext, path: string): Promise<object> {
  const text = await readText(io, path);
  const json = jsonIn(text, path);
  const found = json === undefined ? yamlIn(text, path) : json;
  if (typeof found === 'object' && found !== null) return found;
  throw new UsageError(
    `${path} 不是 YAML 或 JSON 的列表或对象。 ${path} holds no list and no mapping in YAML or JSON.`,
  );
}

/**
 * What a text says as JSON; undefined where it is none. Tried before YAML, which has no tabs before
 * a key. Throws a `UsageError` where a member is named twice.
 */
export function jsonIn(text: string, path: string): unknown {
  const read = readJson(text);
  if (read.ok) return read.value;
  if (read.fault.because === 'syntax') return undefined;
  const { pointer, offset } = read.fault;
  const line = text.slice(0, offset).split('\n').length;
  throw new UsageError(
    `${path} 第${line}行：${pointer} 重复出现，无法确定以哪一个为准。 ${path}, line ${line}: ${pointer} is there twice, and nobody can tell which one counts.`,
  );
}

function yamlIn(text: string, path: string): unknown {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  // a tag that nobody knows is only warned of, and would be dropped
  const [error] = [...document.errors, ...document.warnings];
  if (error) {
    const { line, col } = lines.linePos(error.pos[0]);
    throw new UsageError(
      `${path} 第${line}行第${col}列不是 YAML 或 JSON。 ${path} is neither YAML nor JSON at line ${line}, column ${col}: ${error.message}`,
    );
  }
  try {
    return document.toJS();
  } catch (error) {
    const why = error instanceof Error ? error.message : '';
    throw new UsageError(`${path} 不是 YAML。 ${path} cannot be read as YAML: ${why}`);
  }
}

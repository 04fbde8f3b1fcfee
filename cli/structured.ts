import { LineCounter, parseDocument } from 'yaml';
import { type Desk, readText, UsageError } from './desk.ts';

/**
 * The list or mapping in a file, or on standard input for `-`, in JSON or YAML 1.2. Throws a
 * `UsageError`, with line and column where it is neither.
 */
export async function readStructured(desk: Desk, path: string): Promise<object> {
  const text = await readText(desk, path);
  const json = jsonIn(text);
  const found = json === undefined ? yamlIn(text, path) : json;
  if (typeof found === 'object' && found !== null) return found;
  throw new UsageError(
    `${path} 不是 YAML 或 JSON 的列表或对象。 ${path} holds no list and no mapping in YAML or JSON.`,
  );
}

/** Tried first: YAML has no tabs before a key, and JSON may. */
function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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

import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
} from 'yaml';

/** A file in YAML 1.2, with the line of everything in it. */
export interface YamlFile {
  readonly document: Document;
  /** What it says, as JSON has it; undefined where it could not be read. */
  readonly value: unknown;
  /** Where it is no YAML: the lines, with why. */
  readonly faults: readonly { readonly line: number; readonly why: string }[];
  /** The line of what a pointer (RFC 6901) names, or of the nearest thing around it. */
  readonly lineOf: (pointer: string) => number;
}

export function yamlFile(text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const faults = [...document.errors, ...document.warnings].map(({ pos, message }) => {
    return { line: lines.linePos(pos[0]).line, why: message };
  });
  const lineOf = (pointer: string) => {
    const offset = offsetOf(document.contents, pointer.split('/').slice(1).map(unescaped));
    return Math.max(1, lines.linePos(offset).line);
  };
  if (faults.length > 0) return { document, value: undefined, faults, lineOf };
  try {
    return { document, value: document.toJS() as unknown, faults, lineOf };
  } catch (error) {
    // aliases may stand for more than anybody wrote
    const why = error instanceof Error ? error.message : '';
    return { document, value: undefined, faults: [{ line: 1, why }], lineOf };
  }
}

function offsetOf(node: Node | null, [name, ...rest]: readonly string[]): number {
  const own = node?.range?.[0] ?? 0;
  if (name === undefined) return own;
  if (isSeq(node)) {
    const item = node.items[Number(name)];
    return isNode(item) ? offsetOf(item, rest) : own;
  }
  if (!isMap(node)) return own;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === name);
  if (!pair || !isScalar(pair.key)) return own;
  const isDeeper = rest.length > 0 && (isMap(pair.value) || isSeq(pair.value));
  return isDeeper ? offsetOf(pair.value as Node, rest) : (pair.key.range?.[0] ?? own);
}

function unescaped(step: string): string {
  return step.replaceAll('~1', '/').replaceAll('~0', '~');
}

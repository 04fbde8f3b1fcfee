import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const IMPORTS = [
  /^(?:import|export)\b[^'"]*?from\s+'([^']+)'/gms,
  /^import\s+'([^']+)'/gm,
  /\bimport\(\s*'([^']+)'/g,
];

/** What a file imports, types included: a package by its name, a file of ours by its path from the root. */
export function importsOf(root: string, file: string): string[] {
  const source = readFileSync(join(root, file), 'utf8');
  return IMPORTS.flatMap((pattern) =>
    Array.from(source.matchAll(pattern), ([, name = '']) => name),
  ).map((name) => (name.startsWith('.') ? relative(root, join(root, dirname(file), name)) : name));
}

export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/**
 * Each circle as the files that it goes through, the first one again at the end. A file that was
 * left is not entered again, so that of circles that share a way one is named at a time.
 */
export function circlesIn(graph: ImportGraph): string[] {
  const circles: string[] = [];
  const left = new Set<string>();
  const path: string[] = [];
  const follow = (file: string) => {
    if (left.has(file)) return;
    const at = path.indexOf(file);
    if (at >= 0) {
      circles.push([...path.slice(at), file].join(' > '));
      return;
    }
    path.push(file);
    for (const next of graph.get(file) ?? []) follow(next);
    path.pop();
    left.add(file);
  };
  for (const file of graph.keys()) follow(file);
  return circles;
}

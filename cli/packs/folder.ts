import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../context/context.ts';
import { textOf } from '../input/read-text.ts';
import { type YamlFile, yamlFile } from '../calls/yaml-file.ts';

/** The packs that come with the code, and the templates that every pack may take from. */
export const PACKS = join(import.meta.dirname, '..', '..', 'shared', 'rules', 'packs');

/** One file of a pack, as it was read. */
export interface PackFile extends YamlFile {
  readonly path: string;
}

/** A pack's folder: its two files, and those of the templates. */
export interface PackFolder {
  readonly pack: PackFile;
  readonly clauses: PackFile;
  readonly templates: readonly PackFile[];
}

/**
 * Reads a pack's folder, with the templates that stand beside it, or else those that come with the
 * code. Throws a `UsageError` where a file of it is missing or no UTF-8.
 */
export function readPackFolder(folder: string): PackFolder {
  const beside = join(folder, '..', 'templates');
  const templates = existsSync(beside) ? beside : join(PACKS, 'templates');
  const names = existsSync(templates) ? readdirSync(templates) : [];
  return {
    pack: read(join(folder, 'pack.yaml')),
    clauses: read(join(folder, 'clauses.yaml')),
    templates: names
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .map((name) => read(join(templates, name))),
  };
}

function read(path: string): PackFile {
  if (!existsSync(path)) throw new UsageError(`没有文件 ${path}。 There is no file ${path}.`);
  return { path, ...yamlFile(textOf(path, readFileSync(path))) };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Reads a pack's folder; throws what reading a file throws. */
export function readPackFolder(folder: string, templates = join(PACKS, 'templates')): PackFolder {
  const names = readdirSync(templates).filter((name) => name.endsWith('.yaml'));
  return {
    pack: read(join(folder, 'pack.yaml')),
    clauses: read(join(folder, 'clauses.yaml')),
    templates: names.toSorted().map((name) => read(join(templates, name))),
  };
}

function read(path: string): PackFile {
  return { path, ...yamlFile(readFileSync(path, 'utf8')) };
}

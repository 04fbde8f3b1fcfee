import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { EngineProgram } from './program.ts';

/** The embedded engine, from the package for this platform, or the sentence that it is not there. */
export function dynoxide(): EngineProgram | string {
  const name = `@dynoxide/${process.platform}-${process.arch}`;
  const binary = binaryOf(name);
  if (binary === null) return `dynoxide: the package ${name} is not installed.`;
  return {
    name: 'dynoxide',
    start: ({ port, folder }) => ({
      command: binary,
      args: [
        '--host',
        '127.0.0.1',
        '--port',
        String(port),
        ...(folder === undefined ? [] : ['--db-path', join(folder, 'table.sqlite')]),
      ],
    }),
  };
}

function binaryOf(name: string): string | null {
  try {
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const binary = join(manifest, '..', 'dynoxide');
    return existsSync(binary) ? binary : null;
  } catch {
    return null;
  }
}

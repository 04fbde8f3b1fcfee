import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { EngineProgram } from './program.ts';

const FILE = 'table.sqlite';

/**
 * The engine asks at each write for the last record of the stream, and at each reading for those
 * after one, and goes over all of them: a filing that takes 30 ms takes 250 after 20,000 records.
 * With these indexes it does not.
 */
function indexStream(file: string): void {
  const data = new DatabaseSync(file, { timeout: 5000 });
  try {
    const sequence = 'CAST(sequence_number AS INTEGER)';
    data.exec(`
      CREATE INDEX IF NOT EXISTS stream_by_sequence ON _stream_records (table_name, ${sequence});
      CREATE INDEX IF NOT EXISTS stream_by_shard ON _stream_records (table_name, shard_id, ${sequence});
    `);
  } finally {
    data.close();
  }
}

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
        ...(folder === undefined ? [] : ['--db-path', join(folder, FILE)]),
      ],
    }),
    prepare: (folder) => indexStream(join(folder, FILE)),
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

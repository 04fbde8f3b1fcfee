import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { startEngine } from '../../../infra/local/engine.ts';
import { dynoxide } from '../../../infra/local/engines/dynoxide.ts';
import type { EngineProgram } from '../../../infra/local/engines/program.ts';
import { programHere } from '../../../infra/local/engines/programs.ts';
import { aFolder } from '../fixtures/assembly.ts';

const engine = (name: EngineProgram['name']): EngineProgram => ({
  name,
  start: () => ({ command: name, args: [] }),
});

describe('the DynamoDB engine of a machine', () => {
  it('is the embedded one where its package is there, whatever else is', () => {
    const finders = {
      dynoxide: () => engine('dynoxide'),
      'dynamodb-local': () => engine('dynamodb-local'),
    };

    expect(programHere(undefined, finders)).toMatchObject({ name: 'dynoxide' });
    expect(programHere('', finders)).toMatchObject({ name: 'dynoxide' });
  });

  it('is the next best where the embedded one has no package for the platform', () => {
    const finders = {
      dynoxide: () => 'dynoxide: not installed.',
      'dynamodb-local': () => engine('dynamodb-local'),
    };

    expect(programHere(undefined, finders)).toMatchObject({ name: 'dynamodb-local' });
  });

  it('is the one that DYNAMODB_ENGINE asks for, and no other in its place', () => {
    const finders = {
      dynoxide: () => engine('dynoxide'),
      'dynamodb-local': () => 'dynamodb-local: it needs Java.',
    };

    expect(programHere('dynoxide', finders)).toMatchObject({ name: 'dynoxide' });
    expect(programHere('dynamodb-local', finders)).toContain('it needs Java');
    expect(programHere('sqlite', finders)).toContain('sqlite is none of: dynoxide, dynamodb-local');
  });

  it('is missed in words: what each lacks, and that another may be named', () => {
    const finders = {
      dynoxide: () => 'dynoxide: not installed.',
      'dynamodb-local': () => 'dynamodb-local: it needs Java.',
    };

    const said = programHere(undefined, finders);

    expect(said).toContain('dynoxide: not installed.');
    expect(said).toContain('dynamodb-local: it needs Java.');
    expect(said).toContain('DYNAMODB_ENDPOINT');
  });
});

describe.runIf(typeof dynoxide() !== 'string')('the embedded engine', () => {
  it('goes over no record of the stream to write or to read, however many there are', async () => {
    const folder = aFolder();
    for (let start = 1; start <= 2; start += 1) await (await startEngine({ folder })).stop();
    const data = new DatabaseSync(join(folder, 'table.sqlite'), { readOnly: true });
    const planOf = (select: string, where: string) =>
      data
        .prepare(`EXPLAIN QUERY PLAN SELECT ${select} FROM _stream_records WHERE ${where}`)
        .all(...Array.from(where.matchAll(/\?/g), () => '1'))
        .map(({ detail }) => detail)
        .join('; ');
    const sequence = 'CAST(sequence_number AS INTEGER)';

    const next = planOf(`COALESCE(MAX(${sequence}), 0) + 1`, 'table_name = ?');
    const after = planOf(
      '*',
      `table_name = ? AND shard_id = ? AND ${sequence} > ? ORDER BY ${sequence} LIMIT 10`,
    );
    data.close();

    expect(next).toContain('INDEX stream_by_sequence');
    expect(after).toContain('INDEX stream_by_shard');
    expect(after).not.toContain('TEMP B-TREE');
  });
});

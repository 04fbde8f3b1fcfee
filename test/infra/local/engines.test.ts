import { describe, expect, it } from 'vitest';
import type { EngineProgram } from '../../../infra/local/engines/program.ts';
import { programHere } from '../../../infra/local/engines/programs.ts';

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

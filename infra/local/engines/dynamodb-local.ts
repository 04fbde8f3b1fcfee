import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EngineProgram } from './program.ts';

const root = join(import.meta.dirname, '../../..');
/** Where `cli/prepare.cjs` and `.ci/second-engine` put the package that carries it. */
const PLACE = join(root, 'build', 'second-engine');

/** AWS's own DynamoDB Local, where Java is and its package has been installed. */
export function dynamodbLocal(): EngineProgram | string {
  const [jar] = globSync('node_modules/amplify-dynamodb-simulator/**/DynamoDBLocal.jar', {
    cwd: PLACE,
  });
  if (jar === undefined)
    return `dynamodb-local: not installed. npm install --prefix build/second-engine --no-save --ignore-scripts amplify-dynamodb-simulator@2.9.30`;
  if (spawnSync('java', ['-version']).status !== 0)
    return 'dynamodb-local: it needs Java 17 or later on the path.';
  const home = dirname(join(PLACE, jar));
  return {
    name: 'dynamodb-local',
    start: ({ port, folder }) => ({
      command: 'java',
      args: [
        '-Djava.library.path=DynamoDBLocal_lib',
        '-jar',
        'DynamoDBLocal.jar',
        '-sharedDb',
        '-port',
        String(port),
        ...(folder === undefined ? ['-inMemory'] : ['-dbPath', folder]),
      ],
      // it writes a file of its own into the folder that it starts in
      cwd: home,
    }),
  };
}

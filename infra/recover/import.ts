import { readFile } from 'node:fs/promises';
import { Jwks } from '../../shared/evidence/jwks.ts';
import { asCommand, confirm } from '../deploy/command.ts';
import { Refusal } from '../deploy/refusal.ts';
import { placeOf } from './place.ts';
import { importInto } from './transfer.ts';
import { readWords } from './words.ts';

// `pilots import <environment> <folder>`: an export into the empty table of an environment; with
// `--keys`, one alone that was signed by one of them

await asCommand(async () => {
  const usage = 'pilots import <local|dev|staging|prod> <folder> [--keys <file>] [--yes]';
  const { values, positionals } = readWords(
    { keys: { type: 'string' }, yes: { type: 'boolean', default: false } },
    usage,
  );
  const [name, folder, ...others] = positionals;
  if (!name || !folder || others.length > 0) throw new Refusal(usage);
  const place = await placeOf(name);
  await confirm(`Import ${folder} into ${place.tableName} of ${name}?`, values.yes);
  const keys = values.keys === undefined ? null : await keysIn(values.keys);
  const { applications, root } = await importInto(place, folder, keys);
  process.stdout.write(
    `${applications} applications, each history whole; root ${root}, as exported\n`,
  );
});

/** The keys that an environment publishes (`/v1/keys`), as they were kept. */
async function keysIn(file: string): Promise<Jwks> {
  try {
    return Jwks.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    throw new Refusal(`${file} holds no published keys.`);
  }
}

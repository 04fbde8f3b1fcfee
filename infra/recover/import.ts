import { asCommand, confirm } from '../deploy/command.ts';
import { Refusal } from '../deploy/refusal.ts';
import { placeOf } from './place.ts';
import { importInto } from './transfer.ts';
import { readWords } from './words.ts';

// `pilots import <environment> <folder>`: an export into the empty table of an environment

await asCommand(async () => {
  const usage = 'pilots import <local|dev|staging|prod> <folder> [--yes]';
  const { values, positionals } = readWords({ yes: { type: 'boolean', default: false } }, usage);
  const [name, folder, ...others] = positionals;
  if (!name || !folder || others.length > 0) throw new Refusal(usage);
  const place = await placeOf(name);
  await confirm(`Import ${folder} into ${place.tableName} of ${name}?`, values.yes);
  const { applications, root } = await importInto(place, folder);
  process.stdout.write(
    `${applications} applications, each history whole; root ${root}, as exported\n`,
  );
});

import { asCommand } from '../deploy/command.ts';
import { Refusal } from '../deploy/refusal.ts';
import { placeOf } from './place.ts';
import { exportTable } from './transfer.ts';
import { readWords } from './words.ts';

// `pilots export <environment> --out <folder>`: all that an environment holds, as files

await asCommand(async () => {
  const usage = 'pilots export <local|dev|staging|prod> --out <folder>';
  const { values, positionals } = readWords({ out: { type: 'string' } }, usage);
  const [name, ...others] = positionals;
  if (!name || !values.out || others.length > 0) throw new Refusal(usage);
  const manifest = await exportTable(await placeOf(name), values.out, new Date());
  process.stdout.write(
    `${manifest.applications} applications, each history whole; root ${manifest.root}\n${values.out} holds personal data: keep it as you keep the table, and no longer.\n`,
  );
});

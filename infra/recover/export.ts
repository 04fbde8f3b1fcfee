import { asCommand, confirm } from '../deploy/command.ts';
import { Refusal } from '../deploy/refusal.ts';
import { placeOf, signerOf } from './place.ts';
import { exportAsOf, exportTable } from './transfer.ts';
import { readWords } from './words.ts';

// `pilots export <environment> --out <folder> [--at <moment>]`: all that an environment holds, as
// files; as it was at a moment, nobody needs to stop writing

await asCommand(async () => {
  const usage =
    'pilots export <local|dev|staging|prod> --out <folder> [--at 2026-11-20T10:00:00+08:00] [--yes]';
  const { values, positionals } = readWords(
    { out: { type: 'string' }, at: { type: 'string' }, yes: { type: 'boolean', default: false } },
    usage,
  );
  const [name, ...others] = positionals;
  if (!name || !values.out || others.length > 0) throw new Refusal(usage);
  const manifest = await exported(name, values.out, values);
  process.stdout.write(
    `${manifest.applications} applications, each history whole; root ${manifest.root}\n${values.out} holds personal data: keep it as you keep the table, and no longer.\n`,
  );
});

async function exported(name: string, out: string, { at, yes }: { at?: string; yes: boolean }) {
  const signer = await signerOf(name);
  if (at === undefined) return exportTable(await placeOf(name), out, { at: new Date(), signer });
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) throw new Refusal('--at is no moment.');
  if (name === 'local') throw new Refusal('No engine on a machine keeps earlier states: no --at.');
  const place = await placeOf(name);
  await confirm(
    `Restore a copy of ${place.tableName} as of ${at}, read it and delete it? It is paid for by its size.`,
    yes,
  );
  return exportAsOf(place, out, { at: moment, signer });
}

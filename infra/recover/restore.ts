import { asCommand, confirm } from '../deploy/command.ts';
import { Refusal } from '../deploy/refusal.ts';
import { expectedByCheckpoint, expectedByExport } from './compare.ts';
import { placeBeside, placeOf } from './place.ts';
import { equip, restoreAs } from './restored.ts';
import { judged, reportOn, switchTo } from './report.ts';
import { readWords } from './words.ts';

// `pilots restore <environment> --at <moment> --checkpoint <file>`: the table as it was, beside
// the one that is; `--table <name>` judges one that was restored already

const usage =
  'pilots restore <dev|staging|prod> (--at 2026-11-20T10:00:00+08:00 | --table <name>) (--export <folder> | --checkpoint <file>) [--yes]';

await asCommand(async () => {
  const { values, positionals } = readWords(
    {
      at: { type: 'string' },
      table: { type: 'string' },
      export: { type: 'string' },
      checkpoint: { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
    usage,
  );
  const [name, ...others] = positionals;
  if (!name || name === 'local' || others.length > 0) throw new Refusal(usage);
  // read first: with nothing to compare with, nothing is restored
  const expected = [
    ...(values.export ? [await expectedByExport(values.export)] : []),
    ...(values.checkpoint ? [await expectedByCheckpoint(values.checkpoint)] : []),
  ];
  if (expected.length === 0) throw new Refusal(`Name what to compare with. ${usage}`);
  const tableName = values.table ?? (await restored(name, values));
  const place = await placeBeside(name, tableName);
  process.stdout.write(reportOn(await judged(place, expected), expected));
  process.stdout.write(switchTo(name, tableName, await equip(place)));
});

async function restored(name: string, { at, yes }: { at?: string; yes: boolean }) {
  const moment = new Date(at ?? '');
  if (Number.isNaN(moment.getTime())) throw new Refusal(`--at is no moment. ${usage}`);
  const place = await placeOf(name);
  const as = `${place.tableName}-${moment.toISOString().replaceAll(/[^0-9TZ]/g, '')}`;
  await confirm(`Restore ${place.tableName} as ${as}? It is paid for like the table.`, yes);
  await restoreAs(place, as, moment);
  return as;
}

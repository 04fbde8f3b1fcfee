import { asCommand } from '../deploy/command.ts';
import { Refusal } from '../deploy/refusal.ts';
import { operatedIn } from './operated/operated-in.ts';
import { readWords } from './words.ts';

// `pilots recount <environment>`: puts right what follows from the applications, now

await asCommand(async () => {
  const usage = 'pilots recount <local|dev|staging|prod>';
  const [name, ...others] = readWords({}, usage).positionals;
  if (!name || others.length > 0) throw new Refusal(usage);
  const operated = operatedIn(name);
  const found = await operated.run('reconciliation', new Date().toISOString());
  process.stdout.write(`Put right 已修正: ${found}\n`);
});

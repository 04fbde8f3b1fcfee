import { asCommand, confirm, readCommand } from './command.ts';
import { must } from './program.ts';
import { Refusal } from './refusal.ts';

// `npm run destroy -- <environment>`: takes the service stack away, which holds no data. The data
// stack goes only where it is named, and what it holds stays in the account even then.

await asCommand(async () => {
  const usage = 'npm run destroy -- <dev|staging> [--stack pilots-<environment>-data] [--yes]';
  const { name, isSure, stacks: named } = readCommand(process.argv.slice(2), usage);
  if (name === 'prod') throw new Refusal('prod is never destroyed.');
  const strange = named.find((stack) => stack !== `pilots-${name}-data`);
  if (strange !== undefined)
    throw new Refusal(`${strange} is not the data stack of ${name}, which is pilots-${name}-data.`);
  const { assembled } = await import('./assembled.ts');
  const { environment, folder, stacks } = await assembled(name, true);
  const [data, service, ...before] = stacks;
  const going = [...before, service, ...(named.includes(data) ? [data] : [])];
  await confirm(`Destroy ${going.join(' and ')}?`, isSure);
  const region = environment.region ?? '';
  const unprotected = ['--no-enable-termination-protection', '--stack-name', data];
  const protection = ['cloudformation', 'update-termination-protection', ...unprotected];
  if (going.includes(data)) await must('aws', [...protection, '--region', region]);
  for (const stack of going)
    await must('cdk', ['destroy', stack, '--app', folder, '--exclusively', '--force'], {
      isShown: true,
    });
});

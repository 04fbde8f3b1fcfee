import { addressOf, deployStack } from './change-set.ts';
import { asCommand, assembled, confirm, readCommand, root } from './command.ts';
import { refuseDirtyTree, refuseLosses } from './gates.ts';
import { lossesInDiff } from './losses.ts';
import { must } from './program.ts';
import { reportSmoke } from './smoke.ts';

// `npm run deploy -- <environment>`: checks, shows the difference, asks, deploys, and tries it

await asCommand(async () => {
  const usage = 'npm run deploy -- <dev|staging|prod> [--yes]';
  const { name, isSure } = readCommand(process.argv.slice(2), usage);
  await refuseDirtyTree(name, root);
  const { environment, folder, stacks } = await assembled(name);
  const diff = ['diff', ...stacks, '--app', folder, '--no-color'];
  refuseLosses(name, lossesInDiff(await must('cdk', diff, { isShown: true })));
  await confirm(`Deploy this to ${name} (${environment.account}, ${environment.region})?`, isSure);
  const deployment = { name, folder, region: environment.region ?? '' };
  for (const stack of stacks) await deployStack(deployment, stack);
  await reportSmoke(await addressOf(deployment, stacks[1]));
});

import { deployStack, outputsOf } from './change-set.ts';
import { asCommand, assembled, confirm, readCommand, root } from './command.ts';
import { waitsForDns } from './dns.ts';
import {
  refuseDirtyTree,
  refuseLargerShares,
  refuseLosses,
  refuseMissingCompiler,
  shownLosses,
} from './gates.ts';
import { reportSmoke } from './smoke.ts';

// `npm run deploy -- <environment>`: checks, shows the difference, asks, deploys, and tries it

await asCommand(async () => {
  const usage = 'npm run deploy -- <dev|staging|prod> [--yes]';
  const { name, isSure } = readCommand(process.argv.slice(2), usage);
  await refuseDirtyTree(name, root);
  refuseMissingCompiler(root);
  const { environment, folder, stacks } = await assembled(name);
  await refuseLargerShares(environment);
  refuseLosses(name, await shownLosses(stacks, folder));
  await confirm(`Deploy this to ${name} (${environment.account}, ${environment.region})?`, isSure);
  const deployment = { name, folder, region: environment.region ?? '' };
  for (const stack of stacks) await deployStack(deployment, stack);
  const { address, target } = await outputsOf(deployment, stacks[1]);
  if (await waitsForDns(environment, target)) return;
  await reportSmoke(address);
});

import { deployCloudFront, deployStack, outputsOf } from './change-set.ts';
import { asCommand, confirm, readCommand, root } from './command.ts';
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
  const { assembled } = await import('./assembled.ts');
  const { environment, folder, stacks } = await assembled(name);
  await refuseLargerShares(environment);
  refuseLosses(name, await shownLosses(stacks, folder));
  await confirm(`Deploy this to ${name} (${environment.account}, ${environment.region})?`, isSure);
  const deployment = { name, folder, region: environment.region ?? '' };
  const [data, service, cloudFront] = stacks;
  await deployStack(deployment, data);
  await deployStack(deployment, service);
  const { address, target: gateway } = await outputsOf(deployment, service);
  const target = cloudFront
    ? await deployCloudFront(deployment, cloudFront, gateway ?? '')
    : gateway;
  if (cloudFront)
    process.stdout.write(
      `CloudFront answers at ${target}: the record of ${environment.domain?.name} must lead there.\n`,
    );
  if (await waitsForDns(environment, target)) return;
  await reportSmoke(address);
});

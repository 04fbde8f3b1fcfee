import { join } from 'node:path';
import { ASSETS_IN_PLACE, FindingError, assemble } from '../assemble.ts';
import { keptBundles } from '../kept-bundles.ts';
import { ENVIRONMENTS, environmentNamed } from '../environments.ts';
import { SAMPLES } from '../samples.ts';
import { asCommand, root } from './command.ts';

// `npm run synth`: every environment in both partitions, with settings of nobody's; fails on any
// finding that is not acknowledged

const out = join(root, 'build', 'synth');

await asCommand(async () => {
  const bundles = await keptBundles();
  const findings: string[] = [];
  for (const { name, partition } of deployments()) {
    const outdir = join(out, `${name}-${partition}`);
    try {
      const { stacks } = await assemble(environmentNamed(name, SAMPLES[partition]), bundles, {
        outdir,
        context: ASSETS_IN_PLACE,
      });
      process.stdout.write(`ok  ${partition.padEnd(6)} ${stacks.join(', ')}\n`);
    } catch (error) {
      if (!(error instanceof FindingError)) throw error;
      findings.push(`${name} in ${partition}: ${error.message}`);
    }
  }
  if (findings.length > 0) throw new FindingError(findings.join('\n'));
});

function deployments() {
  const everywhere = ENVIRONMENTS.filter((name) => name !== 'local');
  return [
    { name: 'local', partition: 'aws' as const },
    ...(['aws', 'aws-cn'] as const).flatMap((partition) =>
      everywhere.map((name) => ({ name, partition })),
    ),
  ];
}

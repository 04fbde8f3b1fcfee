import { join } from 'node:path';
import { ASSETS_IN_PLACE, assemble } from '../assemble.ts';
import { keptBundles } from '../kept/kept-bundles.ts';
import { ENVIRONMENTS, environmentNamed } from '../environments.ts';
import { CLOUDFRONT_SAMPLE, SAMPLES } from '../samples.ts';
import { FindingError, type Settings } from '../settings.ts';
import { asCommand, root } from './command.ts';

// `npm run synth`: every environment in both partitions, with settings of nobody's; fails on any
// finding that is not acknowledged

const out = join(root, 'build', 'synth');

await asCommand(async () => {
  const bundles = await keptBundles();
  const findings: string[] = [];
  for (const { name, partition, written = {} } of deployments()) {
    const more = Object.keys(written).length > 0 ? '-cloudfront' : '';
    const outdir = join(out, `${name}${more}-${partition}`);
    try {
      const environment = environmentNamed(name, SAMPLES[partition], written);
      const { stacks } = await assemble(environment, bundles, { outdir, context: ASSETS_IN_PLACE });
      process.stdout.write(`ok  ${partition.padEnd(6)} ${stacks.join(', ')}\n`);
    } catch (error) {
      if (!(error instanceof FindingError)) throw error;
      findings.push(`${name} in ${partition}: ${error.message}`);
    }
  }
  if (findings.length > 0) throw new FindingError(findings.join('\n'));
});

interface Deployed {
  readonly name: (typeof ENVIRONMENTS)[number];
  readonly partition: 'aws' | 'aws-cn';
  readonly written?: Settings;
}

function deployments(): Deployed[] {
  const everywhere = ENVIRONMENTS.filter((name) => name !== 'local');
  return [
    { name: 'local', partition: 'aws' },
    ...(['aws', 'aws-cn'] as const).flatMap((partition) =>
      everywhere.map((name) => ({ name, partition })),
    ),
    { name: 'prod', partition: 'aws', written: CLOUDFRONT_SAMPLE },
  ];
}

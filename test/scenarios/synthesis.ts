import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ASSETS_IN_PLACE, assemble } from '../../infra/assemble.ts';
import { keptBundles } from '../../infra/kept-bundles.ts';
import { environmentNamed } from '../../infra/environments.ts';
import { SAMPLES } from '../../infra/samples.ts';

export interface Synthesis {
  /** Synthesizes from nothing, each time into a folder of its own; gives the assembly. */
  readonly make: () => Promise<string>;
  readonly remove: () => void;
}

/**
 * The templates of an environment, as often as one likes. Those of prod are China's: a user pool,
 * which the other partition would have, cannot be run on this machine.
 */
export function synthesisOf(name: 'local' | 'prod'): Synthesis {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-synthesis-'));
  let made = 0;
  return {
    make: async () => {
      const outdir = join(folder, String((made += 1)));
      // of an objection's work each bit doubles the time; bench:objection times those of prod
      const environment = {
        ...environmentNamed(name, SAMPLES['aws-cn']),
        objectionWorkBits: name === 'local' ? 1 : 4,
      };
      // `npm run synth` and the tests of a deployment check them
      return (
        await assemble(
          environment,
          await keptBundles(),
          { outdir, context: ASSETS_IN_PLACE },
          false,
        )
      ).folder;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

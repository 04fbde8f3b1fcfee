import { App, type AppProps, Validations } from 'aws-cdk-lib';
import { DISABLE_ASSET_STAGING_CONTEXT } from 'aws-cdk-lib/cx-api';
import type { Environment } from './environments.ts';
import { FindingError } from './settings.ts';
import { addStacks } from './stacks.ts';

export interface Assembled {
  /** Folder of templates and assets. */
  readonly folder: string;
  /** Names of the stacks, in the order in which they are deployed. */
  readonly stacks: readonly [data: string, service: string, ...cloudFront: string[]];
}

/** Context of an assembly that is read here and never deployed: its assets, 95 MB, are not copied. */
export const ASSETS_IN_PLACE = { [DISABLE_ASSET_STAGING_CONTEXT]: true };

/**
 * Synthesizes an environment. `bundles`: folder of the functions' bundles. Its templates are checked
 * but for the local ones, whose start is in a hurry, and where they are not going to be deployed
 * (`isChecked`). Throws a `FindingError`.
 */
export async function assemble(
  environment: Environment,
  bundles: string,
  props: AppProps,
  isChecked = environment.name !== 'local',
): Promise<Assembled> {
  const checks = { builtinCloudFormationValidation: isChecked };
  const app = new App({ analyticsReporting: false, ...checks, ...props });
  const { data, service, cloudFront } = addStacks(app, environment, bundles);
  if (isChecked) {
    const { AwsSolutionsChecks } = await import('cdk-nag');
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  }
  try {
    app.synth();
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationFailed')
      throw new FindingError(error.message);
    throw error;
  }
  const before = cloudFront ? [cloudFront.stackName] : [];
  return { folder: app.outdir, stacks: [data.stackName, service.stackName, ...before] };
}

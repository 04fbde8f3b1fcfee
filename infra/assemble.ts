import { App, type AppProps, Validations } from 'aws-cdk-lib';
import type { Environment } from './environments.ts';
import { addStacks } from './stacks.ts';

/** A check of the templates found something that nobody acknowledged; the message lists it. */
export class FindingError extends Error {}

export interface Assembled {
  /** Folder of templates and assets. */
  readonly folder: string;
  /** Names of the stacks, in the order in which they are deployed. */
  readonly stacks: readonly [data: string, service: string];
}

/**
 * Synthesizes an environment, with every check but for the local one, whose start is in a hurry.
 * `bundles`: folder of the functions' bundles. Throws a `FindingError`.
 */
export async function assemble(
  environment: Environment,
  bundles: string,
  props: AppProps,
): Promise<Assembled> {
  const app = new App({ analyticsReporting: false, ...props });
  const { data, service } = addStacks(app, environment, bundles);
  if (environment.name !== 'local') {
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
  return { folder: app.outdir, stacks: [data.stackName, service.stackName] };
}

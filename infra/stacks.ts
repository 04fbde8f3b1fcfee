import type { App } from 'aws-cdk-lib';
import { DataStack } from './data-stack.ts';
import type { Environment } from './environments.ts';
import { ServiceStack } from './service-stack.ts';

/** The two stacks of an environment: what is kept, and what is deployed over and over. */
export function addStacks(app: App, environment: Environment, bundles: string) {
  // a stack cannot take away what the other still uses
  app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'strong');
  const { name, account, region } = environment;
  const env = { ...(account && { account }), ...(region && { region }) };
  const data = new DataStack(app, `pilots-${name}-data`, {
    env,
    environment,
    terminationProtection: name !== 'local',
  });
  const service = new ServiceStack(app, `pilots-${name}-service`, {
    env,
    environment,
    data,
    bundles,
    terminationProtection: name === 'prod',
  });
  return { data, service };
}

import type { App } from 'aws-cdk-lib';
import { DataStack } from './data-stack.ts';
import type { Environment } from './environments.ts';
import { ServiceStack } from './service-stack.ts';

/** The two stacks of an environment: what is kept, and what is deployed over and over. */
export function addStacks(app: App, environment: Environment, bundles: string) {
  // a stack cannot take away what the other still uses
  app.node.setContext('@aws-cdk/core:defaultCrossStackReferences', 'strong');
  const { name, account, region } = environment;
  const common = {
    env: { ...(account && { account }), ...(region && { region }) },
    terminationProtection: name === 'prod',
  };
  const data = new DataStack(app, `pilots-${name}-data`, common);
  const service = new ServiceStack(app, `pilots-${name}-service`, {
    ...common,
    environment,
    data,
    bundles,
  });
  return { data, service };
}

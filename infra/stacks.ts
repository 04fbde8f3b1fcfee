import type { App } from 'aws-cdk-lib';
import { CloudFrontStack } from './constructs/cloudfront/cloudfront-stack.ts';
import { CLOUDFRONT_REGION } from './constructs/cloudfront/settings.ts';
import { DataStack } from './data-stack.ts';
import type { Environment } from './environments.ts';
import { ServiceStack } from './service-stack.ts';

/**
 * The stacks of an environment: what is kept, what is deployed over and over, and where it is
 * wanted what stands before it.
 */
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
  const { cloudFront: settings, domain } = environment;
  const cloudFront =
    settings &&
    domain &&
    new CloudFrontStack(app, `pilots-${name}-cloudfront`, {
      env: { ...env, region: CLOUDFRONT_REGION },
      name,
      domain: domain.name,
      settings,
      terminationProtection: name === 'prod',
    });
  return { data, service, cloudFront };
}

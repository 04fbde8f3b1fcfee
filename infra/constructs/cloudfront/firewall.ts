import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';

export interface FirewallProps {
  /** Of the environment. */
  readonly name: string;
  /** So many requests of one address in any five minutes. */
  readonly perAddress: number;
}

/** In seconds: how long the firewall looks back. */
const WINDOW_S = 300;
/** An address is let in again once it has asked less than that for a while. */
const RETRY_AFTER_S = 60;

// as the gateway words what it answers itself
const TOO_MANY = JSON.stringify({
  message:
    '本网络地址的请求过于频繁，本次请求未处理；请稍后原样重发，已提交的内容没有丢失。 Too many requests came from this address, and this one was not looked at; send the same again later, nothing is lost.',
});

/** A firewall of CloudFront that turns away what one address asks beyond its limit, and nothing else. */
export function firewall(
  scope: Construct,
  id: string,
  { name, perAddress }: FirewallProps,
): CfnWebACL {
  const seenAs = (metricName: string) => ({
    metricName,
    cloudWatchMetricsEnabled: true,
    // a sample would keep who asked for what
    sampledRequestsEnabled: false,
  });
  return new CfnWebACL(scope, id, {
    name: `pilots-${name}`,
    scope: 'CLOUDFRONT',
    defaultAction: { allow: {} },
    visibilityConfig: seenAs(`pilots-${name}`),
    customResponseBodies: { TooMany: { contentType: 'APPLICATION_JSON', content: TOO_MANY } },
    rules: [
      {
        name: 'PerAddress',
        priority: 0,
        statement: {
          rateBasedStatement: {
            aggregateKeyType: 'IP',
            limit: perAddress,
            evaluationWindowSec: WINDOW_S,
          },
        },
        action: {
          block: {
            customResponse: {
              responseCode: 429,
              customResponseBodyKey: 'TooMany',
              responseHeaders: [{ name: 'retry-after', value: String(RETRY_AFTER_S) }],
            },
          },
        },
        visibilityConfig: seenAs(`pilots-${name}-per-address`),
      },
    ],
  });
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validations } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { AwsSolutionsChecks } from 'cdk-nag';
import { describe, expect, it } from 'vitest';
import { environmentNamed } from '../../infra/environments.ts';
import { CLOUDFRONT_SAMPLE, SAMPLES } from '../../infra/samples.ts';
import type { Settings } from '../../infra/settings.ts';
import { aFolder } from './fixtures/assembly.ts';
import { resourcesOf, stacksOf } from './fixtures/stacks.ts';

const VARIABLES = SAMPLES.aws;
const OPEN = {
  ...CLOUDFRONT_SAMPLE,
  cloudFront: { ...Object(CLOUDFRONT_SAMPLE['cloudFront']), truststore: null },
} as Settings;

function made(written: Settings) {
  const { service, cloudFront } = stacksOf(aFolder(), 'prod', VARIABLES, written);
  if (!cloudFront) throw new Error('there is no CloudFront');
  return {
    service: Template.fromStack(service),
    before: Template.fromStack(cloudFront),
    cloudFront,
  };
}

const only = (template: Template, type: string) => {
  const [one, ...others] = Object.values(resourcesOf(template, type));
  if (!one || others.length > 0) throw new Error(`not one ${type}`);
  return one.Properties;
};
const behindIn = (template: Template) => [
  ...new Set(
    Object.values(resourcesOf(template, 'AWS::Lambda::Function')).flatMap(({ Properties }) => {
      const { Variables } = Object(Properties['Environment']) as {
        Variables?: Record<string, string>;
      };
      return Variables?.['IS_BEHIND_CLOUDFRONT'] ?? [];
    }),
  ),
];

describe('CloudFront before the gateway', () => {
  const { service, before, cloudFront } = made(CLOUDFRONT_SAMPLE);
  const { DistributionConfig: config } = only(before, 'AWS::CloudFront::Distribution') as {
    DistributionConfig: Record<string, unknown>;
  };

  it('is a stack of its own in us-east-1, with nothing of the other stacks but a parameter', () => {
    expect(cloudFront.region).toBe('us-east-1');
    expect(cloudFront.dependencies).toEqual([]);
    expect(Object.keys(before.toJSON()['Parameters'] as object)).toContain('Gateway');
  });

  it('leaves one way to the gateway: its domain, and with the certificate of CloudFront', () => {
    expect(only(service, 'AWS::ApiGatewayV2::DomainName')).toMatchObject({
      DomainName: 'pilots.example.org',
      MutualTlsAuthentication: {
        TruststoreUri: 's3://pilots-trust/cloudfront.pem',
        TruststoreVersion: 'sample',
      },
    });
    expect(only(service, 'AWS::ApiGatewayV2::Api')).toMatchObject({
      DisableExecuteApiEndpoint: true,
    });
    expect(Object.values(resourcesOf(service, 'AWS::ApiGatewayV2::ApiMapping'))).toHaveLength(1);
    expect(config['Origins']).toMatchObject([
      {
        DomainName: { Ref: 'Gateway' },
        CustomOriginConfig: {
          OriginProtocolPolicy: 'https-only',
          OriginSSLProtocols: ['TLSv1.2'],
          OriginMtlsConfig: {
            ClientCertificateArn: 'arn:aws:acm:us-east-1:123456789012:certificate/own',
          },
        },
      },
    ]);
  });

  it('is believed when it says who asked, but only once nobody else can', () => {
    expect(behindIn(service)).toEqual(['true']);
    const open = made(OPEN);
    expect(behindIn(open.service)).toEqual(['false']);
    expect(only(open.service, 'AWS::ApiGatewayV2::DomainName')).not.toHaveProperty(
      'MutualTlsAuthentication',
    );
  });

  it('hands on all that was sent, with the domain as asked for and the address of who asked', () => {
    const { OriginRequestPolicyConfig: policy } = only(
      before,
      'AWS::CloudFront::OriginRequestPolicy',
    ) as { OriginRequestPolicyConfig: object };

    expect(policy).toMatchObject({
      // all: Host and Authorization with them
      HeadersConfig: {
        HeaderBehavior: 'allViewerAndWhitelistCloudFront',
        Headers: ['CloudFront-Viewer-Address'],
      },
      QueryStringsConfig: { QueryStringBehavior: 'all' },
    });
    expect(config['Aliases']).toEqual(['pilots.example.org']);
  });

  it('keeps no answer of the API, and no fault of anything, for the next who asks', () => {
    const DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';

    expect(config['DefaultCacheBehavior']).toMatchObject({
      CachePolicyId: DISABLED,
      AllowedMethods: ['GET', 'HEAD', 'OPTIONS', 'PUT', 'PATCH', 'POST', 'DELETE'],
    });
    const faults = config['CustomErrorResponses'] as {
      ErrorCode: number;
      ErrorCachingMinTTL: number;
    }[];
    expect(faults.map(({ ErrorCode }) => ErrorCode)).toEqual([
      400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504,
    ]);
    expect(new Set(faults.map(({ ErrorCachingMinTTL }) => ErrorCachingMinTTL))).toEqual(
      new Set([0]),
    );
  });

  it('keeps the files of the pages, in each coding, as long as they themselves say', () => {
    const { CachePolicyConfig: policy } = only(before, 'AWS::CloudFront::CachePolicy') as {
      CachePolicyConfig: object;
    };

    expect(config['CacheBehaviors']).toMatchObject([{ PathPattern: '/web/*', Compress: false }]);
    expect(policy).toMatchObject({
      MinTTL: 0,
      DefaultTTL: 0,
      MaxTTL: 31_536_000,
      ParametersInCacheKeyAndForwardedToOrigin: {
        EnableAcceptEncodingBrotli: true,
        EnableAcceptEncodingGzip: true,
      },
    });
  });

  it('turns away what one address asks beyond its limit, and says when to come again', () => {
    const { Rules, DefaultAction, CustomResponseBodies, Scope } = only(
      before,
      'AWS::WAFv2::WebACL',
    ) as {
      Rules: object[];
      DefaultAction: object;
      CustomResponseBodies: Record<string, { Content: string }>;
      Scope: string;
    };

    expect({ Scope, DefaultAction }).toEqual({ Scope: 'CLOUDFRONT', DefaultAction: { Allow: {} } });
    expect(Rules).toMatchObject([
      {
        Statement: {
          RateBasedStatement: { AggregateKeyType: 'IP', Limit: 3000, EvaluationWindowSec: 300 },
        },
        Action: {
          Block: {
            CustomResponse: {
              ResponseCode: 429,
              CustomResponseBodyKey: 'TooMany',
              ResponseHeaders: [{ Name: 'retry-after', Value: '60' }],
            },
          },
        },
      },
    ]);
    expect(JSON.parse(CustomResponseBodies['TooMany']?.Content ?? '')).toEqual({
      message: expect.stringMatching(/请稍后原样重发.*send the same again later/) as string,
    });
    expect(config['WebACLId']).toEqual({ 'Fn::GetAtt': ['Firewall', 'Arn'] });
    // a subscriber has as many addresses of the other kind as he likes
    expect(config['IPV6Enabled']).toBe(false);
  });

  it('lets in nothing below TLS 1.2, and has no finding that is not acknowledged', () => {
    expect(config['ViewerCertificate']).toMatchObject({ MinimumProtocolVersion: 'TLSv1.2_2021' });
    const { app } = stacksOf(aFolder(), 'prod', VARIABLES, CLOUDFRONT_SAMPLE);
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
    app.synth();
    const report = readFileSync(join(app.outdir, 'validation-report.json'), 'utf8');
    const { pluginReports } = JSON.parse(report) as { pluginReports: { violations: object[] }[] };

    expect(pluginReports.flatMap(({ violations }) => violations)).toEqual([]);
  });

  it('serves a domain of one’s own and nothing else', () => {
    const { domain: _domain, ...without } = CLOUDFRONT_SAMPLE;

    expect(() => environmentNamed('prod', VARIABLES, without)).toThrow(
      'The environment prod needs the setting domain, which its cloudFront serves.',
    );
  });
});

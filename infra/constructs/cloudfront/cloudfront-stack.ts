import { CfnOutput, CfnParameter, Duration, Stack, type StackProps } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  CachePolicy,
  type CfnDistribution,
  Distribution,
  HttpVersion,
  OriginProtocolPolicy,
  OriginRequestHeaderBehavior,
  OriginRequestPolicy,
  OriginRequestQueryStringBehavior,
  OriginSslPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Construct } from 'constructs';
import { acknowledgeDistribution } from '../acknowledge.ts';
import { firewall } from './firewall.ts';
import type { CloudFrontSettings } from './settings.ts';

export interface CloudFrontStackProps extends StackProps {
  /** Of the environment. */
  readonly name: string;
  /** The API's own domain. */
  readonly domain: string;
  readonly settings: CloudFrontSettings;
}

/** Longer than the gateway waits for a function: it is the gateway that says so. */
const GATEWAY_WAITS = Duration.seconds(40);

/** What CloudFront would keep for ten seconds and give to the next who asks, whoever that is. */
const FAULTS = [400, 403, 404, 405, 414, 416, 500, 501, 502, 503, 504];

/**
 * CloudFront with a firewall before the gateway. It holds nothing, and keeps nothing but the files
 * of the pages, whose names change with what is in them.
 */
export class CloudFrontStack extends Stack {
  constructor(
    scope: Construct,
    id: string,
    { name, domain, settings, ...props }: CloudFrontStackProps,
  ) {
    super(scope, id, props);
    const gateway = new CfnParameter(this, 'Gateway', {
      description: 'FrontDomainTarget, an output of the service stack: where the gateway answers',
      allowedPattern: '[a-z0-9.-]+',
    });
    const way = this.#wayTo(gateway.valueAsString);
    const distribution = new Distribution(this, 'Distribution', {
      comment: `pilots-${name}`,
      domainNames: [domain],
      certificate: Certificate.fromCertificateArn(this, 'Certificate', settings.certificate),
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      httpVersion: HttpVersion.HTTP2,
      // a subscriber has more addresses of IPv6 than a limit for each can count
      enableIpv6: false,
      webAclId: firewall(this, 'Firewall', { name, perAddress: settings.perAddress }).attrArn,
      defaultBehavior: {
        ...way,
        allowedMethods: AllowedMethods.ALLOW_ALL,
        cachePolicy: CachePolicy.CACHING_DISABLED,
      },
      additionalBehaviors: { '/web/*': { ...way, cachePolicy: this.#filesPolicy() } },
      errorResponses: FAULTS.map((httpStatus) => ({ httpStatus, ttl: Duration.seconds(0) })),
    });
    acknowledgeDistribution(distribution);
    const plain = distribution.node.defaultChild as CfnDistribution;
    plain.addPropertyOverride(
      'DistributionConfig.Origins.0.CustomOriginConfig.OriginMtlsConfig.ClientCertificateArn',
      settings.clientCertificate,
    );
    // what the record of the domain must lead to
    new CfnOutput(this, 'Target', { value: distribution.distributionDomainName });
  }

  /** All that was sent goes on, with the domain as it was asked for and the address of whoever asked. */
  #wayTo(gateway: string) {
    return {
      origin: new HttpOrigin(gateway, {
        protocolPolicy: OriginProtocolPolicy.HTTPS_ONLY,
        originSslProtocols: [OriginSslPolicy.TLS_V1_2],
        readTimeout: GATEWAY_WAITS,
      }),
      originRequestPolicy: new OriginRequestPolicy(this, 'AsItWasSent', {
        headerBehavior: OriginRequestHeaderBehavior.all('CloudFront-Viewer-Address'),
        queryStringBehavior: OriginRequestQueryStringBehavior.all(),
      }),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      // what is worth it comes coded
      compress: false,
    };
  }

  /** As long as the file itself says, in each coding. */
  #filesPolicy(): CachePolicy {
    return new CachePolicy(this, 'Files', {
      minTtl: Duration.seconds(0),
      defaultTtl: Duration.seconds(0),
      maxTtl: Duration.days(365),
      enableAcceptEncodingBrotli: true,
      enableAcceptEncodingGzip: true,
    });
  }
}

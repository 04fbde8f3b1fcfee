import type { Settings } from './settings.ts';

/**
 * What the file of an environment says besides, which has CloudFront before it: nobody's as well.
 */
export const CLOUDFRONT_SAMPLE: Settings = {
  domain: {
    name: 'pilots.example.org',
    certificate: 'arn:aws:acm:eu-central-1:123456789012:certificate/sample',
  },
  cloudFront: {
    certificate: 'arn:aws:acm:us-east-1:123456789012:certificate/shown',
    clientCertificate: 'arn:aws:acm:us-east-1:123456789012:certificate/own',
    truststore: 's3://pilots-trust/cloudfront.pem',
    truststoreVersion: 'sample',
  },
};

/**
 * Settings of deployments that are nobody's, one in each partition: what `npm run synth` checks
 * wherever no real ones are given. 123456789012 is AWS's own example of an account.
 */
export const SAMPLES: Readonly<Record<'aws' | 'aws-cn', Readonly<Record<string, string>>>> = {
  aws: {
    PILOTS_ACCOUNT: '123456789012',
    PILOTS_REGION: 'eu-central-1',
    PILOTS_ORIGINS: 'https://pilots.example.org',
    PILOTS_ALARM_RECEIVERS: 'on-call@example.org',
    PILOTS_MAIL_KIND: 'ses',
    PILOTS_MAIL_FROM: 'pilots@example.org',
    PILOTS_BUDGET: '100',
  },
  'aws-cn': {
    PILOTS_ACCOUNT: '123456789012',
    PILOTS_REGION: 'cn-north-1',
    PILOTS_DOMAIN: 'api.pilots.example.org',
    PILOTS_CERTIFICATE: 'arn:aws-cn:acm:cn-north-1:123456789012:certificate/sample',
    PILOTS_ISSUER: 'https://sign-in.example.org',
    PILOTS_ORIGINS: 'https://pilots.example.org',
    PILOTS_ALARM_RECEIVERS: 'on-call@example.org',
    PILOTS_MAIL_KIND: 'smtp',
    PILOTS_MAIL_FROM: 'pilots@example.org',
    PILOTS_MAIL_HOST: 'smtp.example.org',
    PILOTS_MAIL_PORT: '465',
    PILOTS_MAIL_SECRET: 'pilots-mail',
    PILOTS_BUDGET: '700',
  },
};

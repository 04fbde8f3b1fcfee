/** The environment variables of every function: set by the infrastructure, read by the doors. */
export interface FunctionEnv {
  /** The one DynamoDB table. */
  TABLE_NAME: string;
  /** The KMS key (ECC NIST P-256) that signs receipts. */
  RECEIPT_KEY_ID: string;
  /** The bucket of the signed checkpoints. */
  CHECKPOINT_BUCKET: string;
  /** The bucket of the applications' files. */
  MATERIALS_BUCKET: string;
  /** The queues of what failed to the end, as JSON: address by `LastQueue` in shared/domain. */
  LAST_QUEUES: string;
  /** What receipts name as their issuer: the public base address of the API. */
  RECEIPT_ISSUER: string;
  /** How one signs in, as JSON: `SignIn` in shared/domain. */
  SIGN_IN: string;
  /** Under which the environment's metrics lie in CloudWatch: `Pilots/prod`. */
  METRICS_NAMESPACE: string;
  /** By whom mail leaves, as JSON: `MailSettings` in shared/domain/messages; `null`: none does. */
  MAIL: string;
  /** `true` where webhooks may lead to this machine: on one's own alone. */
  WEBHOOKS_TO_LOOPBACK: string;
  /** How much work an objection takes, in bits (`work` in shared/domain/publication); 0: none. */
  OBJECTION_WORK_BITS: string;
  /** `true` where CloudFront alone reaches the gateway, and says who asked it. */
  IS_BEHIND_CLOUDFRONT: string;
  /** Names of the token's claims, which differ between identity providers. */
  ROLE_CLAIM: string;
  ORGANISATION_CODE_CLAIM: string;
  ORGANISATION_NAME_CLAIM: string;
}

/** Reads one variable; a function that lacks it must not start. */
export function readEnv(name: keyof FunctionEnv): string {
  const value = process.env[name];
  if (!value) throw new Error(`the environment variable ${name} is not set`);
  return value;
}

/** The name of the environment, by which its metrics are kept apart: `prod`. */
export function readEnvironment(): string {
  return readEnv('METRICS_NAMESPACE').split('/').at(-1) ?? '';
}

/** What Lambda tells every function of where and as whom it runs; an endpoint only on a machine of one's own. */
type RuntimeVariable =
  | 'AWS_REGION'
  | 'AWS_ACCESS_KEY_ID'
  | 'AWS_SECRET_ACCESS_KEY'
  | 'AWS_SESSION_TOKEN'
  | 'AWS_ENDPOINT_URL_S3'
  | 'AWS_ENDPOINT_URL_KMS'
  | 'AWS_ENDPOINT_URL_SQS'
  | 'AWS_ENDPOINT_URL_EVENTBRIDGE';

function runtimeVariable(name: RuntimeVariable): string | undefined {
  return process.env[name] || undefined;
}

/** Where and as whom this function runs; `suffix`: of the hosts of AWS there. */
export function readRuntime() {
  const region = runtimeVariable('AWS_REGION') ?? '';
  return {
    region,
    suffix: region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com',
    credentials: {
      accessKeyId: runtimeVariable('AWS_ACCESS_KEY_ID') ?? '',
      secretAccessKey: runtimeVariable('AWS_SECRET_ACCESS_KEY') ?? '',
      sessionToken: runtimeVariable('AWS_SESSION_TOKEN'),
    },
  };
}

/** Where and as whom a function runs. */
export type Runtime = ReturnType<typeof readRuntime>;

/** What the environment says of who calls: the names of the token's claims, and whence it comes. */
export function readDoorSettings() {
  return {
    claimNames: {
      role: readEnv('ROLE_CLAIM'),
      organisationCode: readEnv('ORGANISATION_CODE_CLAIM'),
      organisationName: readEnv('ORGANISATION_NAME_CLAIM'),
    },
    isBehindCloudFront: readEnv('IS_BEHIND_CLOUDFRONT') === 'true',
  };
}

/** A bucket, and as whom this function reaches it. */
export function readBucket(name: 'CHECKPOINT_BUCKET' | 'MATERIALS_BUCKET') {
  const { region, credentials } = readRuntime();
  return {
    name: readEnv(name),
    region,
    endpoint: runtimeVariable('AWS_ENDPOINT_URL_S3'),
    credentials,
  };
}

/** The key that signs, and as whom this function reaches it. */
export function readReceiptKey() {
  const { region, credentials } = readRuntime();
  const endpoint = runtimeVariable('AWS_ENDPOINT_URL_KMS');
  return { id: readEnv('RECEIPT_KEY_ID'), region, endpoint, credentials };
}

/** The queues of what failed to the end, and as whom this function asks about them. */
export function readLastQueues() {
  return {
    ...readRuntime(),
    addresses: JSON.parse(readEnv('LAST_QUEUES')) as Readonly<Record<string, string>>,
    endpoint: runtimeVariable('AWS_ENDPOINT_URL_SQS'),
  };
}

/** EventBridge, and as whom this function tells it something. */
export function readEvents() {
  const { region, suffix, credentials } = readRuntime();
  const endpoint = runtimeVariable('AWS_ENDPOINT_URL_EVENTBRIDGE');
  return { region, endpoint: endpoint ?? `https://events.${region}.${suffix}/`, credentials };
}

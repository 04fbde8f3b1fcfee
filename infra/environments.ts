import * as z from 'zod';
import { MailSettings } from '../shared/domain/messages/mail-settings.ts';
import { SCOPE_OF } from '../shared/contract/route.ts';
import { BUNDLES } from './bundling/names.ts';
import { CloudFrontSettings } from './constructs/cloudfront/settings.ts';
import { partitionOf, refuseByPartition } from './partition.ts';
import { SettingError, type Settings, merged, settingsIn } from './settings.ts';
import { filingLimits, sharesFor } from './sizes.ts';

export const ENVIRONMENTS = ['local', 'dev', 'staging', 'prod'] as const;

const Throttle = z.strictObject({ burst: z.int().positive(), rate: z.int().positive() });

/** Everything that differs between deployments. */
const Environment = z.strictObject({
  name: z.enum(ENVIRONMENTS),
  /** Null: whichever account and region the synthesized template is run in. */
  account: z
    .string()
    .regex(/^\d{12}$/, 'an account has 12 digits')
    .nullable(),
  region: z
    .string()
    .regex(/^[a-z]{2,4}(-[a-z]+)+-\d$/, 'a region is written like cn-north-1')
    .nullable(),
  /** The API's own host, with the ARN of its certificate; null: the host that the gateway gives. */
  domain: z
    .strictObject({
      name: z.hostname(),
      certificate: z.string().regex(/^arn:aws(-cn)?:acm:/, 'the ARN of a certificate (ACM)'),
    })
    .nullable(),
  /** CloudFront with a firewall before the gateway; null: the gateway is asked itself. */
  cloudFront: CloudFrontSettings.nullable(),
  /** The OpenID issuer whose tokens the API takes; null: a user pool that the data stack makes. */
  issuer: z.url().nullable(),
  /** On the way from the user pool to an issuer: the pool stays while the service leaves it. */
  keepsPool: z.boolean(),
  audience: z.string().min(1),
  /** What the issuer calls its claims. */
  claims: z.strictObject({
    role: z.string().min(1),
    organisationCode: z.string().min(1),
    organisationName: z.string().min(1),
  }),
  /** The public clients of an issuer of one's own; a user pool makes its own. */
  clients: z.strictObject({
    commandLine: z.string().min(1),
    pages: z.string().min(1),
    /** What both may ask for. */
    scopes: z.array(z.string().regex(/^[\x21\x23-\x5b\x5d-\x7e]+$/, 'a scope')).min(1),
    /** Origins at which the issuer answers besides its own: of its token endpoint, say. */
    origins: z.array(z.url()),
  }),
  /** Pages of other origins that may call the API. */
  origins: z.array(z.url()),
  /** How many file in the last seconds of a call: what limits and shares are sized from. */
  rush: z.strictObject({ filings: z.int().positive(), seconds: z.int().positive() }),
  /** For each route by its kind: requests at once, and a second. `routes`: by operation. */
  throttle: z.strictObject({
    reads: Throttle,
    writes: Throttle,
    /** What anybody may send without a token: it costs a judgement by the rules. */
    openWrites: Throttle,
    routes: z.record(z.string(), Throttle),
  }),
  /**
   * How much work an objection takes of its sender's device, in bits; one more doubles it; 0: none.
   * `npm run bench:objection` prints how long each takes.
   */
  objectionWorkBits: z.int().min(0).max(16),
  /** The most that a function may run at a time, kept free for it; null or absent: no such limit. */
  concurrency: z.partialRecord(z.enum(BUNDLES), z.int().positive().nullable()),
  /**
   * How a new version of each function comes to its callers: which share first, until when; null: at
   * once. The names are CodeDeploy's own.
   */
  rollout: z
    .enum([
      'Canary10Percent5Minutes',
      'Canary10Percent10Minutes',
      'Canary10Percent15Minutes',
      'Canary10Percent30Minutes',
      'Linear10PercentEvery1Minute',
      'Linear10PercentEvery2Minutes',
      'Linear10PercentEvery3Minutes',
      'Linear10PercentEvery10Minutes',
    ])
    .nullable(),
  logDays: z.union([z.literal(7), z.literal(30), z.literal(365)]),
  /** Whether each run of a function is traced in X-Ray. */
  tracing: z.boolean(),
  /** Who is told by mail when a person must act. */
  alarmReceivers: z.array(z.email()),
  /** How letters leave; null: none do. */
  mail: MailSettings.nullable(),
  /**
   * The image by which files are scanned for malware where no GuardDuty is, by its digest, in a
   * repository (ECR) of the same account and region; null: nothing here scans.
   */
  scanner: z
    .strictObject({
      repository: z.string().regex(/^[a-z0-9][a-z0-9._/-]{1,255}$/, 'the name of a repository'),
      digest: z.string().regex(/^sha256:[0-9a-f]{64}$/, 'a digest, sha256:…'),
    })
    .nullable(),
  /** A month's cost, in US dollars (in China: yuan), of which the alarm receivers hear; null: none. */
  budget: z.strictObject({ monthly: z.number().positive() }).nullable(),
  /** How long a checkpoint can be neither changed nor removed; null: as long as nobody does. */
  objectLock: z
    .strictObject({ mode: z.enum(['GOVERNANCE', 'COMPLIANCE']), days: z.int().positive() })
    .nullable(),
  /** The table to work on that was restored by `pilots restore`; null: the data stack's own. */
  restoredTable: z
    .strictObject({
      name: z.string().regex(/^[\w.-]{3,255}$/, 'the name of a table'),
      streamArn: z.string().regex(/^arn:aws(-cn)?:dynamodb:.+\/stream\//, 'the ARN of a stream'),
    })
    .nullable(),
});
export type Environment = z.infer<typeof Environment>;

type Variables = Readonly<Record<string, string | undefined>>;

const CLAIMS = {
  role: 'role',
  organisationCode: 'organisation_code',
  organisationName: 'organisation_name',
};

const DEFAULTS: Omit<Environment, 'name'> = {
  account: null,
  region: null,
  domain: null,
  cloudFront: null,
  issuer: null,
  keepsPool: false,
  audience: 'pilots-api',
  claims: CLAIMS,
  clients: {
    commandLine: 'pilots-cli',
    pages: 'pilots-web',
    scopes: ['openid', ...new Set(Object.values(SCOPE_OF))],
    origins: [],
  },
  origins: [],
  rush: { filings: 1000, seconds: 20 },
  throttle: {
    reads: { burst: 200, rate: 100 },
    // more than a flood that one machine sends: what one caller may is for the functions to say
    writes: { burst: 200, rate: 100 },
    openWrites: { burst: 200, rate: 100 },
    routes: {},
  },
  objectionWorkBits: 10,
  concurrency: {},
  rollout: null,
  logDays: 30,
  tracing: false,
  alarmReceivers: [],
  mail: null,
  scanner: null,
  budget: null,
  objectLock: null,
  restoredTable: null,
};

const OF_ENVIRONMENT: Record<Environment['name'], Settings> = {
  local: {
    // replaced by the address at which the local issuer really listens
    issuer: 'http://127.0.0.1:4001',
    // real, and done in the blink of an eye
    objectionWorkBits: 3,
    logDays: 7,
    // replaced by the mailbox of this machine, as for the templates of any other environment here
    mail: { kind: 'smtp', from: 'pilots@example.org', host: '127.0.0.1', port: 4025, secret: null },
    // as in prod, so that what is refused there is refused here
    objectLock: { mode: 'GOVERNANCE', days: 1 },
  },
  dev: {},
  staging: { objectLock: { mode: 'GOVERNANCE', days: 1 } },
  prod: {
    rollout: 'Canary10Percent10Minutes',
    logDays: 365,
    objectLock: { mode: 'COMPLIANCE', days: 3650 },
  },
};

/**
 * The settings of an environment: what stands here, under what its file says (`written`), under
 * what the variables say. `local` needs neither. Throws a `SettingError` that names what is missing.
 */
export function environmentNamed(
  name: string,
  variables: Variables,
  written: Settings = {},
): Environment {
  const known = z.enum(ENVIRONMENTS).safeParse(name);
  if (!known.success)
    throw new SettingError(
      `There is no environment ${name}; there are ${ENVIRONMENTS.join(', ')}.`,
    );
  const overrides = known.data === 'local' ? {} : merged(written, settingsIn(variables));
  const parsed = Environment.safeParse({
    ...merged(merged(sizedFor(known.data, overrides), OF_ENVIRONMENT[known.data]), overrides),
    name: known.data,
  });
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new SettingError(
      `The setting ${nameOf(issue)} of ${name} is not usable: ${issue?.message}.`,
    );
  }
  checkTogether(parsed.data);
  return parsed.data;
}

/** The defaults, with limits and shares of the size of the rush. */
function sizedFor(name: Environment['name'], overrides: Settings): Settings {
  const rush = Environment.shape.rush.safeParse(merged(DEFAULTS.rush, Object(overrides['rush'])));
  // what is wrong with it is told with the rest
  if (!rush.success || name === 'local') return DEFAULTS;
  return merged(DEFAULTS, {
    throttle: { routes: filingLimits(rush.data) },
    ...(name !== 'dev' && { concurrency: sharesFor(rush.data) }),
  });
}

/** Where there is an unknown setting, its name is not in the path. */
function nameOf(issue: z.core.$ZodIssue | undefined): string {
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  return [...(issue?.path ?? []), ...unknown].join('.');
}

/** What a deployment must give, and what cannot be had together. */
function checkTogether(environment: Environment): void {
  const { name, region, issuer, domain, restoredTable: restored } = environment;
  if (name === 'local') return;
  const partition = partitionOf(environment);
  const wrongs: [boolean, string][] = [
    [environment.account === null, 'account, which is not given'],
    [region === null, 'region, which is not given'],
    [
      environment.keepsPool && issuer === null,
      'issuer, for which it leaves the pool that it keeps',
    ],
    [issuer?.startsWith('https:') === false, 'issuer with an address that begins with https:'],
    [environment.cloudFront !== null && domain === null, 'domain, which its cloudFront serves'],
    [
      domain !== null && !domain.certificate.startsWith(`arn:${partition}:acm:${region}:`),
      `domain.certificate of the region ${region}`,
    ],
    [
      restored !== null &&
        !restored.streamArn.startsWith(
          `arn:${partition}:dynamodb:${region}:${environment.account}:table/${restored.name}/`,
        ),
      'restoredTable with the stream of that very table, in its account and region',
    ],
    [
      environment.budget !== null && environment.alarmReceivers.length === 0,
      'alarmReceivers to hear of its budget',
    ],
    [name === 'prod' && environment.alarmReceivers.length === 0, 'alarmReceivers, which are none'],
    [name === 'prod' && environment.objectLock === null, 'objectLock, which is null'],
    [name !== 'prod' && environment.rollout !== null, 'rollout left to prod, which alone has it'],
  ];
  refuseByPartition(environment);
  const wrong = wrongs.find(([isWrong]) => isWrong);
  if (wrong) throw new SettingError(`The environment ${name} needs the setting ${wrong[1]}.`);
}

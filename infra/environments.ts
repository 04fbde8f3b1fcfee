import * as z from 'zod';

const NAMES = ['local', 'dev', 'staging', 'prod'] as const;

/** Everything that differs between deployments. */
const Environment = z.strictObject({
  name: z.enum(NAMES),
  /** Null: whichever account and region the synthesized template is run in. */
  account: z
    .string()
    .regex(/^\d{12}$/)
    .nullable(),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/)
    .nullable(),
  /** The OpenID issuer whose tokens the API takes. */
  issuer: z.url(),
  audience: z.string().min(1),
  /** What the issuer calls its claims. */
  claims: z.strictObject({
    role: z.string().min(1),
    organisationCode: z.string().min(1),
    organisationName: z.string().min(1),
  }),
  /** Pages of other origins that may call the API. */
  origins: z.array(z.url()),
  /** For each route: requests at once, and a second. */
  throttle: z.strictObject({ burst: z.int().positive(), rate: z.int().positive() }),
  logDays: z.union([z.literal(7), z.literal(30), z.literal(365)]),
});
export type Environment = z.infer<typeof Environment>;

/** A setting is missing or wrong; the message is a sentence that names it. */
export class SettingError extends Error {}

type Variables = Readonly<Record<string, string | undefined>>;

const CLAIMS = {
  role: 'role',
  organisationCode: 'organisation_code',
  organisationName: 'organisation_name',
};
const AUDIENCE = 'pilots-api';

/**
 * The settings of an environment. `local` needs none; the others are told by variables. Throws a
 * `SettingError` that names what is missing.
 */
export function environmentNamed(name: string, variables: Variables): Environment {
  const known = z.enum(NAMES).safeParse(name);
  if (!known.success)
    throw new SettingError(`There is no environment ${name}; there are ${NAMES.join(', ')}.`);
  const environment = known.data === 'local' ? local : deployed(known.data, variables);
  const parsed = Environment.safeParse(environment);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new SettingError(
    `The setting ${issue?.path.join('.')} of ${name} is not usable: ${issue?.message}.`,
  );
}

const local: Environment = {
  name: 'local',
  account: null,
  region: null,
  // replaced by the address at which the local issuer really listens
  issuer: 'http://127.0.0.1:4001',
  audience: AUDIENCE,
  claims: CLAIMS,
  origins: [],
  throttle: { burst: 500, rate: 500 },
  logDays: 7,
};

function deployed(name: Exclude<Environment['name'], 'local'>, variables: Variables): Environment {
  const needed = (variable: string) => required(name, variable, variables);
  return {
    name,
    account: needed('PILOTS_ACCOUNT'),
    region: needed('PILOTS_REGION'),
    issuer: needed('PILOTS_ISSUER'),
    audience: variables['PILOTS_AUDIENCE'] ?? AUDIENCE,
    claims: {
      role: variables['PILOTS_ROLE_CLAIM'] ?? CLAIMS.role,
      organisationCode: variables['PILOTS_ORGANISATION_CODE_CLAIM'] ?? CLAIMS.organisationCode,
      organisationName: variables['PILOTS_ORGANISATION_NAME_CLAIM'] ?? CLAIMS.organisationName,
    },
    origins: (variables['PILOTS_ORIGINS'] ?? '').split(',').filter(Boolean),
    throttle: { burst: 200, rate: 100 },
    logDays: name === 'prod' ? 365 : 30,
  };
}

function required(name: string, variable: string, variables: Variables): string {
  const value = variables[variable];
  if (value) return value;
  throw new SettingError(
    `The environment ${name} needs the variable ${variable}, which is not set.`,
  );
}

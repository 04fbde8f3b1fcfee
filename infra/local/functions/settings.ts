import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Stack } from '../template/assembly.ts';
import { Sentence } from '../template/sentence.ts';
import { ACCOUNT, REGION } from '../template/values.ts';
import type { Settings } from './protocol.ts';

const FunctionProperties = z.object({
  Code: z.object({ S3Key: z.string().optional() }),
  Handler: z.string(),
  Runtime: z.string().regex(/^nodejs/, 'only Node functions are run here'),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }).optional(),
  Timeout: z.number().default(3),
  MemorySize: z.number().default(128),
  ReservedConcurrentExecutions: z.number().optional(),
});

/** Where a function finds on this machine what it speaks to. */
export interface Places {
  readonly services: string;
  readonly mailPort: number | null;
}

export function functionArn(name: string): string {
  return `arn:aws:lambda:${REGION}:${ACCOUNT}:function:${name}`;
}

/**
 * The settings of a function, from its properties in the template and its asset's folder.
 * `services`: where DynamoDB, KMS, S3 and SQS answer to it. `mailPort`: where the mailbox of this machine
 * takes its mail, by whomever the template has it leave, so that none does; null: there is none.
 */
export function settingsOf(
  name: string,
  stack: Stack,
  properties: unknown,
  { services, mailPort }: Places,
): Settings {
  const parsed = FunctionProperties.safeParse(properties);
  if (!parsed.success)
    throw new Sentence(`The function ${name} cannot be run: ${parsed.error.issues[0]?.message}.`);
  const { Handler, MemorySize, Timeout, ReservedConcurrentExecutions } = parsed.data;
  const [module = '', exported = ''] = Handler.split('.');
  const logGroup = `/aws/lambda/${name}`;
  const variables = parsed.data.Environment?.Variables ?? {};
  return {
    name,
    arn: functionArn(name),
    file: findModule(name, stack, parsed.data.Code.S3Key, module),
    exported,
    memoryMb: MemorySize,
    timeoutMs: Timeout * 1000,
    reservedConcurrency: ReservedConcurrentExecutions ?? null,
    logGroup,
    env: {
      ...runtimeEnv(name, MemorySize, Handler),
      AWS_LAMBDA_LOG_GROUP_NAME: logGroup,
      AWS_ENDPOINT_URL_DYNAMODB: services,
      AWS_ENDPOINT_URL_KMS: services,
      AWS_ENDPOINT_URL_S3: services,
      AWS_ENDPOINT_URL_SQS: services,
      ...variables,
      ...('MAIL' in variables &&
        mailPort !== null && { MAIL: mailTo(mailPort, variables['MAIL']) }),
    },
  };
}

/** Null: the environment of the template sends no mail. */
const Sender = z.object({ from: z.string() }).nullable();

function mailTo(port: number, stated: string): string {
  const sender = Sender.parse(JSON.parse(stated));
  return JSON.stringify(
    sender && { kind: 'smtp', from: sender.from, host: '127.0.0.1', port, secret: null },
  );
}

/** What the Lambda runtime sets itself. */
function runtimeEnv(name: string, memoryMb: number, handler: string): Record<string, string> {
  return {
    AWS_REGION: REGION,
    AWS_DEFAULT_REGION: REGION,
    // by its key a function is known, and by that its role
    AWS_ACCESS_KEY_ID: name,
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x',
    AWS_LAMBDA_FUNCTION_NAME: name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(memoryMb),
    AWS_LAMBDA_INITIALIZATION_TYPE: 'on-demand',
    _HANDLER: handler,
    TZ: ':UTC',
    LANG: 'en_US.UTF-8',
    NODE_ENV: 'production',
  };
}

function findModule(name: string, stack: Stack, s3Key: string | undefined, module: string): string {
  const folder = stack.assets.get((s3Key ?? '').replace(/\.zip$/, ''));
  if (!folder) throw new Sentence(`The function ${name} has no asset folder in the template.`);
  const file = ['mjs', 'js', 'cjs']
    .map((extension) => join(folder, `${module}.${extension}`))
    .find(existsSync);
  if (!file) throw new Sentence(`The function ${name} has no module ${module} in ${folder}.`);
  return file;
}

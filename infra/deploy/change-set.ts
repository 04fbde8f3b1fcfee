import * as z from 'zod';
import { CLOUDFRONT_REGION } from '../constructs/cloudfront/settings.ts';
import { lossesInChangeSet } from './losses.ts';
import { refuseLosses } from './gates.ts';
import { must, run } from './program.ts';

export interface Deployment {
  readonly name: string;
  readonly region: string;
  /** Folder of the synthesized templates. */
  readonly folder: string;
  /** What is known only once the other stacks are there; default nothing. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * Deploys one stack by a change set: made first, judged by what CloudFormation says that it will
 * do, and only then carried out. Throws a `Refusal`; a change set that is refused is removed.
 */
export async function deployStack(deployment: Deployment, stack: string): Promise<void> {
  const { name, folder, parameters = {} } = deployment;
  const changeSet = `pilots-${Date.now()}`;
  // the parameters are those of the template: a setting that was changed must not be passed over
  const plain = ['--require-approval', 'never', '--no-previous-parameters'];
  const pairs = Object.entries(parameters).flatMap(([id, value]) => [
    '--parameters',
    `${id}=${value}`,
  ]);
  const how = ['--app', folder, '--exclusively', ...plain, ...pairs];
  const deploy = (method: string) =>
    must('cdk', ['deploy', stack, ...how, '--method', method, '--change-set-name', changeSet], {
      isShown: true,
    });
  await deploy('prepare-change-set');
  const described = await describe(deployment, stack, changeSet);
  if (described === null) return;
  try {
    refuseLosses(name, lossesInChangeSet(described));
  } catch (error) {
    await aws(deployment, 'delete-change-set', ...named(stack, changeSet));
    throw error;
  }
  await deploy('execute-change-set');
}

/** Null where nothing changes: there is no change set then. */
async function describe({ region }: Deployment, stack: string, changeSet: string) {
  const args = ['cloudformation', 'describe-change-set', ...named(stack, changeSet)];
  const { code, out, stderr } = await run('aws', [...args, '--region', region, '--output', 'json']);
  if (code === 0) return JSON.parse(out) as unknown;
  if (/ChangeSetNotFound/.test(stderr)) return null;
  // without its word there is nothing to go by
  await must('aws', [...args, '--region', region]);
  return null;
}

const Described = z.object({
  Stacks: z.array(
    z.object({
      Outputs: z.array(z.object({ OutputKey: z.string(), OutputValue: z.string() })).default([]),
    }),
  ),
});

/** Where the API of a deployed service stack answers, and what its own domain leads to, if it has one. */
export async function outputsOf(deployment: Deployment, stack: string) {
  const valueOf = await readOutputs(deployment, stack);
  return { address: valueOf('FrontAddress') ?? '', target: valueOf('FrontDomainTarget') ?? null };
}

/**
 * Deploys what stands before the gateway, which leads to where the gateway of the service stack
 * answers (`gateway`); gives what the domain leads to instead.
 */
export async function deployCloudFront(
  deployment: Deployment,
  stack: string,
  gateway: string,
): Promise<string | null> {
  const there = { ...deployment, region: CLOUDFRONT_REGION };
  await deployStack({ ...there, parameters: { Gateway: gateway } }, stack);
  return (await readOutputs(there, stack))('Target') ?? null;
}

async function readOutputs(deployment: Deployment, stack: string) {
  const out = await aws(deployment, 'describe-stacks', '--stack-name', stack);
  const outputs = Described.parse(JSON.parse(out)).Stacks[0]?.Outputs ?? [];
  return (name: string) => outputs.find(({ OutputKey }) => OutputKey.startsWith(name))?.OutputValue;
}

async function aws({ region }: Deployment, operation: string, ...args: string[]): Promise<string> {
  return must('aws', [
    'cloudformation',
    operation,
    ...args,
    '--region',
    region,
    '--output',
    'json',
  ]);
}

function named(stack: string, changeSet: string): string[] {
  return ['--stack-name', stack, '--change-set-name', changeSet];
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Environment } from '../environments.ts';
import { type Loss, lossesInDiff } from './losses.ts';
import { must, run } from './program.ts';
import { Refusal } from './refusal.ts';

/** What is deployed to people must be what is written down: prod takes no changes of a desk. */
export async function refuseDirtyTree(name: string, folder: string): Promise<void> {
  if (name !== 'prod') return;
  const { code, out } = await run('git', ['status', '--porcelain'], { folder });
  if (code !== 0) throw new Refusal(`prod is deployed from a git repository only, not ${folder}.`);
  const files = out.split('\n').filter(Boolean);
  if (files.length === 0) return;
  throw new Refusal(
    `prod is deployed from a commit only; not committed: ${files
      .slice(0, 5)
      .map((line) => line.slice(3))
      .join(', ')}${files.length > 5 ? ` and ${files.length - 5} more` : ''}.`,
  );
}

const COMPILER = 'node_modules/@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu';

/** Documents are printed by a compiler for Lambda's x86_64: npm installs only that of its own machine. */
export function refuseMissingCompiler(folder: string): void {
  if (existsSync(join(folder, COMPILER))) return;
  throw new Refusal(
    'the functions that print documents need their compiler for Linux on x64; install it beside that of this machine: npm install --no-save --os linux --cpu x64 --libc glibc.',
  );
}

/**
 * Shows the difference, and gives what of it would be lost. `cdk diff` writes to standard error, and
 * in CI to standard output: both are read, and one that says nothing of a stack is a `Refusal`.
 */
export async function shownLosses(
  stacks: readonly string[],
  folder: string,
  more: readonly string[] = [],
): Promise<Loss[]> {
  const args = ['diff', ...stacks, '--app', folder, '--no-color', ...more];
  const { code, out, stderr } = await run('cdk', args, { isShown: true });
  const text = `${out}\n${stderr}`;
  const silent = stacks.find((stack) => !text.includes(`Stack ${stack}`));
  if (code !== 0 || silent !== undefined)
    throw new Refusal(`cdk diff does not say what would change${silent ? ` in ${silent}` : ''}.`);
  return lossesInDiff(text);
}

/** In prod nothing that holds data is replaced or taken away by a deployment. */
export function refuseLosses(name: string, losses: readonly Loss[]): void {
  const [loss] = losses;
  if (name !== 'prod' || !loss) return;
  throw new Refusal(
    `prod keeps its data: ${losses.map(({ type, id, how }) => `${type} ${id} (${how})`).join(', ')}. Nothing was deployed.`,
  );
}

/** What AWS Lambda keeps for the functions that have no share of their own. */
const UNRESERVED = 100;
const AccountSettings = z.object({
  AccountLimit: z.object({ ConcurrentExecutions: z.int() }),
});

/** The functions' shares must be in the account, or the deployment fails half way. */
export async function refuseLargerShares({
  name,
  region,
  concurrency,
}: Pick<Environment, 'name' | 'region' | 'concurrency'>): Promise<void> {
  const shares = Object.values(concurrency).reduce<number>((sum, share) => sum + (share ?? 0), 0);
  if (shares === 0) return;
  const asked = ['lambda', 'get-account-settings', '--region', region ?? '', '--output', 'json'];
  const { AccountLimit } = AccountSettings.parse(JSON.parse(await must('aws', asked)));
  const { ConcurrentExecutions: has } = AccountLimit;
  if (has >= shares + UNRESERVED) return;
  throw new Refusal(
    `${name} keeps shares of ${shares} runs at a time, and AWS Lambda ${UNRESERVED} more for all others; the account has ${has}. Ask for more (Service Quotas, Lambda, concurrent executions), or set concurrency in infra/environments/${name}.json. Nothing was deployed.`,
  );
}

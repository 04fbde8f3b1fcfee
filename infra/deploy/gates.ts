import { type Loss } from './losses.ts';
import { run } from './program.ts';
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

/** In prod nothing that holds data is replaced or taken away by a deployment. */
export function refuseLosses(name: string, losses: readonly Loss[]): void {
  const [loss] = losses;
  if (name !== 'prod' || !loss) return;
  throw new Refusal(
    `prod keeps its data: ${losses.map(({ type, id, how }) => `${type} ${id} (${how})`).join(', ')}. Nothing was deployed.`,
  );
}

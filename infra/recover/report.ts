import { Refusal } from '../deploy/refusal.ts';
import { type Expected, lacksIn } from './compare.ts';
import type { Contents } from './contents.ts';
import { historiesIn, rootOf } from './histories.ts';
import { type Place, readStill } from './table.ts';

/**
 * Reads a restored table. Throws a `Refusal` where it lacks anything that was kept elsewhere, or is
 * not whole.
 */
export async function judged(place: Place, expected: readonly Expected[]): Promise<Contents> {
  const contents = await readStill(place);
  const lacks = lacksIn(contents, expected);
  if (lacks.length === 0) return contents;
  throw new Refusal(`${place.tableName} is not to be switched to. ${lacks.join('; ')}.`);
}

/** What a table holds, and in what it agrees with what was kept elsewhere. */
export function reportOn(contents: Contents, expected: readonly Expected[]): string {
  const { heads } = historiesIn(contents);
  return [
    `${heads.length} applications, each history whole; root ${rootOf(heads)}\n`,
    ...Array.from(contents, ([kind, items]) => `  ${kind.padEnd(16)} ${items.length}\n`),
    `All of ${expected.map(({ from }) => from).join(' and ')} is in it.\n`,
  ].join('');
}

/** How an environment is switched over to a table. */
export function switchTo(environment: string, name: string, streamArn: string): string {
  const setting = JSON.stringify({ restoredTable: { name, streamArn } }, null, 2);
  return `To switch over, put this into infra/environments/${environment}.json, commit, and npm run deploy -- ${environment}:\n${setting}\n`;
}

import { changeLines, changesOf } from '../calls/changes.ts';
import { type CallFolder, readCallFolder } from '../calls/folder.ts';
import { callThere, definitionIn } from '../calls/plan.ts';
import { clientOf } from '../client.ts';
import type { Desk } from '../desk.ts';

/**
 * `pilots call diff <folder> [folder]`: from the environment, or a folder, to a folder. Exit code 1
 * where they differ.
 */
export async function diff(
  desk: Desk,
  [path, nextPath]: readonly [string, string | undefined],
  { json }: { readonly json?: boolean | undefined },
): Promise<number> {
  const first = await readCallFolder(desk, path);
  const [was, is] =
    nextPath === undefined
      ? [await thereOf(desk, first), first]
      : [first, await readCallFolder(desk, nextPath)];
  const changes = changesOf(was.definition, is.definition);
  const letters = nextPath === undefined ? [] : lettersChanged(was, is);
  const found = { was: was.hash, is: is.hash, changes, letters };
  for (const line of json ? [JSON.stringify(found, null, 2)] : linesOf(found)) desk.say(line);
  return was.hash === is.hash && changes.length === 0 ? 0 : 1;
}

interface Compared {
  readonly definition: CallFolder['definition'] | null;
  readonly letters: CallFolder['letters'];
  readonly hash: string | null;
}

async function thereOf(desk: Desk, { definition, letters }: CallFolder): Promise<Compared> {
  const there = await callThere(await clientOf(desk), definition.id);
  const seen = there && definitionIn(there);
  return { definition: seen, letters, hash: seen?.sourceHash ?? null };
}

function lettersChanged(was: Compared, is: Compared): string[] {
  const names = new Set([...Object.keys(was.letters), ...Object.keys(is.letters)]);
  return [...names].filter((name) => was.letters[name] !== is.letters[name]).toSorted();
}

interface Found {
  readonly was: string | null;
  readonly is: string | null;
  readonly changes: ReturnType<typeof changesOf>;
  readonly letters: readonly string[];
}

function linesOf({ was, is, changes, letters }: Found): string[] {
  const said = changes.length > 0 ? changeLines(changes) : ['通知相同。 The same call.'];
  return [
    `${was ?? '无 none'} → ${is ?? '无 none'}`,
    ...said,
    ...letters.map((one) => `letters/${one}`),
  ];
}

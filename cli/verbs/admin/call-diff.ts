import { changesOf } from '../../../shared/calls/changes.ts';
import { changeLines } from '../../calls/changes.ts';
import { type CallFolder, readCallFolder } from '../../calls/folder.ts';
import { callThere, definitionIn } from '../../calls/plan.ts';
import { API, JSON_OUTPUT } from '../../command-line/common-options.ts';
import { optionalWord, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { clientOf } from '../../context/client.ts';
import type { IoContext } from '../../context/context.ts';

/**
 * `pilots call diff <folder> [folder]`: from the environment, or a folder, to a folder. Exit code 1
 * where they differ.
 */
export const callDiff = verb({
  name: 'call diff',
  says: [
    '比较文件夹与环境，或两个文件夹；不同则退出码为 1',
    'compare the environment with a folder, or two folders; exit code 1 where they differ',
  ],
  words: {
    folder: word('文件夹 the folder, or the earlier one'),
    next: optionalWord('后一文件夹 the later folder'),
  },
  options: { json: JSON_OUTPUT, api: API },
  example: ['pilots call diff next-round'],
  run: async (io, { folder, next, json }) => {
    const first = await readCallFolder(io, folder);
    const [was, is] =
      next === undefined
        ? [await thereOf(io, first), first]
        : [first, await readCallFolder(io, next)];
    const changes = changesOf(was.definition, is.definition);
    const letters = next === undefined ? [] : lettersChanged(was, is);
    const differences = { was: was.hash, is: is.hash, changes, letters };
    const calls = [was.definition, is.definition];
    for (const line of json ? [JSON.stringify(differences, null, 2)] : linesOf(differences, calls))
      io.print(line);
    return was.hash === is.hash && changes.length === 0 ? 0 : 1;
  },
});

interface Compared {
  readonly definition: CallFolder['definition'] | null;
  readonly letters: CallFolder['letters'];
  readonly hash: string | null;
}

async function thereOf(io: IoContext, { definition, letters }: CallFolder): Promise<Compared> {
  const there = await callThere(await clientOf(io), definition.id);
  const seen = there && definitionIn(there);
  return { definition: seen, letters, hash: seen?.sourceHash ?? null };
}

function lettersChanged(was: Compared, is: Compared): string[] {
  const names = new Set([...Object.keys(was.letters), ...Object.keys(is.letters)]);
  return [...names].filter((name) => was.letters[name] !== is.letters[name]).toSorted();
}

interface Differences {
  readonly was: string | null;
  readonly is: string | null;
  readonly changes: ReturnType<typeof changesOf>;
  readonly letters: readonly string[];
}

function linesOf(
  { was, is, changes, letters }: Differences,
  calls: readonly (object | null)[],
): string[] {
  const lines = changes.length > 0 ? changeLines(changes, calls) : ['通知相同。 The same call.'];
  return [
    `${was ?? '无 none'} → ${is ?? '无 none'}`,
    ...lines,
    ...letters.map((one) => `所附信函 letter：letters/${one}`),
  ];
}

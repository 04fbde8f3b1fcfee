import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../../cli/run.ts';
import { keptIn } from '../../cli/sign-in/kept.ts';

interface Setting {
  readonly now?: Date;
  readonly token?: string;
  /** Reads along, as a person in front of the screen does. */
  readonly onLine?: (line: string) => void;
  readonly browse?: (url: string) => void;
}

/** Runs a command as its reader sees it, at the cloud that the file describes. */
export async function runAt(cloudFile: string, args: readonly string[], setting: Setting = {}) {
  const { now = new Date(), token, onLine, browse } = setting;
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    say: (line) => {
      said.push(line);
      onLine?.(line);
    },
    complain: (line) => complaints.push(line),
    read: (path) => readFile(path, 'utf8'),
    now: () => now,
    cloudFile,
    token,
    // beside the cloud, so that no test meets what its reader is signed in as
    kept: keptIn(join(dirname(cloudFile), 'config')),
    browse: (url) => browse?.(url),
  });
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { run } from '../../cli/command-line/run.ts';
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
    print: (line) => {
      said.push(line);
      onLine?.(line);
    },
    printError: (line) => complaints.push(line),
    readFile: (path) => readFile(path),
    now: () => now,
    cloudFile,
    version: '1.2.3',
    token,
    // beside the cloud, so that no test meets what its reader is signed in as
    signIns: keptIn(join(dirname(cloudFile), 'config')),
    openBrowser: (url) => browse?.(url),
  });
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

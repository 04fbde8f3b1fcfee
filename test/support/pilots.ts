import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeAll, expect } from 'vitest';
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

/**
 * Where somebody works with `pilots` at what `url` serves: a folder of the test file's own, in which the
 * cloud is described, with the accounts that it offers where there are any.
 */
export function pilotsAt(url: () => string, accounts?: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-'));
  /** Writes a file there, as JSON unless it is text or bytes; gives its path. */
  const file = (name: string, content: unknown): string => {
    const path = join(folder, name);
    const isWritten = typeof content === 'string' || content instanceof Uint8Array;
    writeFileSync(path, isWritten ? content : JSON.stringify(content));
    return path;
  };
  beforeAll(() => {
    file('cloud.json', { api: url(), tokenEndpoint: `${url()}/token`, accounts });
  });
  const run = (args: readonly string[], setting?: Setting) =>
    runAt(join(folder, 'cloud.json'), args, setting);
  /** The same, which is done without complaint; gives what was said. */
  const done = async (args: readonly string[], setting?: Setting): Promise<string> => {
    const { code, said, complaints } = await run(args, setting);
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
    return said;
  };
  return { folder, file, run, done };
}

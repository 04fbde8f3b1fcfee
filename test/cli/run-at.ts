import { readFile } from 'node:fs/promises';
import { run } from '../../cli/run.ts';

/** Runs a command as its reader sees it, at the cloud that the file describes. */
export async function runAt(cloudFile: string, args: readonly string[], now = new Date()) {
  const said: string[] = [];
  const complaints: string[] = [];
  const code = await run(args, {
    say: (line) => said.push(line),
    complain: (line) => complaints.push(line),
    read: (path) => readFile(path, 'utf8'),
    now: () => now,
    cloudFile,
  });
  return { code, said: said.join('\n'), complaints: complaints.join('\n') };
}

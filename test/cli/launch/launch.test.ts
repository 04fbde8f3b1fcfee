import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleCommandLine } from '../../../infra/pages/command-line.ts';
import { openDoors } from '../../support/doors.ts';
import { serve } from '../../support/servers/serve.ts';

const root = join(import.meta.dirname, '../../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  version: string;
  bin: { pilots: string };
};
const folder = mkdtempSync(join(tmpdir(), 'pilots-launch-'));

/** The Node that the machine has, whatever runs this test. */
const OF_THE_MACHINE = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((place) => !place.includes('node_modules'))
  .join(delimiter);

/** Runs a program in another folder than ours, with nothing of this process's surroundings. */
async function run(program: string, ...words: string[]) {
  const env = { PATH: OF_THE_MACHINE, HOME: folder };
  return promisify(execFile)(program, words, { cwd: folder, env }).then(
    ({ stdout }) => ({ code: 0, said: stdout.trim(), complaints: '' }),
    ({ code, stdout, stderr }: { code: number; stdout: string; stderr: string }) => {
      return { code, said: stdout.trim(), complaints: stderr.trim() };
    },
  );
}

describe('the command of the package', { timeout: 60_000 }, () => {
  const command = join(root, manifest.bin.pilots);

  it('starts on the machine’s own Node, with the exit codes of a verb', async () => {
    expect(await run(command, '--version')).toMatchObject({ code: 0, said: manifest.version });
    expect(await run(command, 'queue')).toMatchObject({
      code: 2,
      complaints: expect.stringContaining('Give --as'),
    });
  });
});

describe('the command line as one file', { timeout: 60_000 }, () => {
  const doors = openDoors();
  const url = serve(doors);
  let file: string;
  const pilots = (...words: string[]) => run('node', file, ...words);

  beforeAll(async () => {
    ({ file } = await bundleCommandLine(folder));
  });

  it('needs nothing beside it but Node', async () => {
    expect(await pilots('--version')).toMatchObject({ code: 0, said: manifest.version });
    expect((await pilots('help')).said).toContain('pilots recommend <application …>');
  });

  it('refuses in the same words', async () => {
    const { code, complaints } = await pilots('decide', 'app_1', '--clause', 'x');

    expect(code).toBe(2);
    expect(complaints).toContain('There is no option --clause here; nothing was done.');
    expect((await pilots('queue')).complaints).toContain('Give --as recommender|examiner');
    expect((await pilots('calls')).complaints).toContain('pilots calls apply');
  });

  it('asks an API, and reads the folder of a call by its rules', async () => {
    const api = ['--api', url()];

    expect(await pilots('notices', '--call', 'sample-2026', ...api)).toMatchObject({ code: 0 });
    expect((await pilots('call', 'plan', join(root, 'calls/sample'), ...api)).said).toContain(
      'sample-2026',
    );
  });

  it('says of what only the project’s folder has that it does not', async () => {
    const { code, complaints } = await pilots('export', 'local', '--out', 'x');

    expect(code).toBe(2);
    expect(complaints).toContain('export runs only in the folder of the project');
  });
});

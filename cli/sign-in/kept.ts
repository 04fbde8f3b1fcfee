import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import * as z from 'zod';

const KeptSignIn = z.object({
  token: z.string(),
  issuer: z.string(),
  /** When the token expires; null where the issuer did not say. */
  expiresAt: z.iso.datetime().nullable(),
});
export type KeptSignIn = z.infer<typeof KeptSignIn>;

const File = z.record(z.string(), KeptSignIn);

/** The sign-ins of this person on this machine, one per API. */
export interface KeptSignIns {
  readonly find: (api: string) => Promise<KeptSignIn | undefined>;
  readonly keep: (api: string, signIn: KeptSignIn) => Promise<void>;
  /** Whether there was one. */
  readonly forget: (api: string) => Promise<boolean>;
}

/** `PILOTS_CONFIG`, or `pilots` below the XDG config home; a relative one there is to be ignored. */
export function configFolder(env: Readonly<Record<string, string | undefined>>): string {
  const { PILOTS_CONFIG: own, XDG_CONFIG_HOME: home = '' } = env;
  return own || join(isAbsolute(home) ? home : join(homedir(), '.config'), 'pilots');
}

/** Sign-ins in `sign-ins.json` of a folder; only its owner can read either. */
export function keptIn(folder: string): KeptSignIns {
  const path = join(folder, 'sign-ins.json');
  return {
    find: async (api) => (await readKept(path))[nameOf(api)],
    keep: async (api, signIn) => {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      await writeKept(path, { ...(await readKept(path)), [nameOf(api)]: signIn });
    },
    forget: async (api) => {
      const { [nameOf(api)]: gone, ...others } = await readKept(path);
      if (gone) await writeKept(path, others);
      return gone !== undefined;
    },
  };
}

/** A file that is missing or spoilt holds no sign-in: signing in again puts it right. */
async function readKept(path: string): Promise<z.infer<typeof File>> {
  try {
    return File.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return {};
  }
}

/** As a new file, so that nobody reads half of it and an older one's looser mode is not kept. */
async function writeKept(path: string, kept: z.infer<typeof File>): Promise<void> {
  const fresh = `${path}.${randomUUID()}`;
  await writeFile(fresh, JSON.stringify(kept, null, 2), { mode: 0o600, flag: 'wx' });
  await rename(fresh, path);
}

/** The same place, however its address ends. */
function nameOf(api: string): string {
  return URL.canParse(api) ? new URL(api).href.replace(/\/+$/, '') : api;
}

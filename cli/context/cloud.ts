import * as z from 'zod';
import { readText } from '../input/read-text.ts';
import { type IoContext, UsageError } from './context.ts';

/** What the local cloud writes down about itself at its start. */
const Cloud = z.object({
  api: z.url(),
  tokenEndpoint: z.url(),
  issuer: z.url().optional(),
  clientId: z.string().optional(),
  accounts: z.array(z.string()).default([]),
});
type Cloud = z.infer<typeof Cloud>;

/** The local cloud, as it described itself at its start. */
export async function cloudOf(io: IoContext): Promise<Cloud> {
  const text = await readText(io, io.cloudFile).catch(() => {
    throw new UsageError(
      `本机没有运行系统。 No local cloud runs here (${io.cloudFile}): npm start, or --api <url>.`,
    );
  });
  try {
    return Cloud.parse(JSON.parse(text));
  } catch {
    throw new UsageError(
      `${io.cloudFile} 不完整，请重新运行 npm start。 ${io.cloudFile} is not whole; run npm start again.`,
    );
  }
}

/** Where the API answers; throws where the address that was given is none. */
export async function apiOf(io: IoContext): Promise<string> {
  return io.api === undefined ? (await cloudOf(io)).api : checkedAddress(io.api);
}

/** Whether the API that is meant is the local cloud's. */
export async function isLocal(io: IoContext): Promise<boolean> {
  if (io.api === undefined) return true;
  const cloud = await cloudOf(io).catch(() => undefined);
  return cloud?.api === io.api.replace(/\/+$/, '');
}

/** A query or a password has no place in it: a path is put behind it. */
function checkedAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isPlain = url && !url.username && !url.password && !url.search && !url.hash;
  if (isPlain && ['http:', 'https:'].includes(url.protocol)) return address.replace(/\/+$/, '');
  throw new UsageError(
    '接口地址有误，应如 https://pilots.example。 The address of the API cannot be one; it is like https://pilots.example.',
  );
}

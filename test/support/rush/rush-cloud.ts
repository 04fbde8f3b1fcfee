import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { ASSETS_IN_PLACE, assemble } from '../../../infra/assemble.ts';
import { keptBundles } from '../../../infra/kept/kept-bundles.ts';
import { environmentNamed } from '../../../infra/environments.ts';
import { close, listen } from '../../../infra/local/listen.ts';
import { SAMPLES } from '../../../infra/samples.ts';
import { SCOPE_OF } from '../../../shared/contract/route.ts';

export interface RushCloud {
  readonly api: string;
  /** A token of anybody in this role for this organisation. */
  tokenFor(role: string, organisation: { code: string; name: string }): Promise<string>;
  /** What the process in which all functions run, and the engine, hold now, in megabytes. */
  memory(): { readonly functions: number; readonly engine: number };
  stop(): Promise<void>;
}

/** The local cloud with the limits of prod and an issuer that knows as many associations as one likes. */
export async function startRushCloud(): Promise<RushCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-rush-'));
  const issuer = await startIssuer();
  const { throttle, rush, concurrency } = environmentNamed('prod', SAMPLES['aws-cn']);
  const environment = { ...environmentNamed('local', {}), throttle, rush, concurrency, mail: null };
  const outdir = join(folder, 'cdk.out');
  const { folder: assembly } = await assemble(
    environment,
    await keptBundles(),
    { outdir, context: ASSETS_IN_PLACE },
    false,
  );
  const cloud = spawn(
    process.execPath,
    [join(import.meta.dirname, 'cloud-process.ts'), assembly, folder, issuer.address],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const ended = once(cloud, 'exit');
  const [said] = (await Promise.race([once(cloud.stdout, 'data'), ended])) as [unknown];
  if (!Buffer.isBuffer(said)) throw new Error(`the local cloud ended with ${String(said)}`);
  return {
    api: said.toString().trim(),
    tokenFor: (role, organisation) => issuer.tokenFor(role, organisation, environment.audience),
    memory: () => ({
      functions: megabytesOf(String(cloud.pid)),
      engine: engineMegabytes(folder),
    }),
    stop: async () => {
      cloud.stdin.end();
      await ended;
      await issuer.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const ALGORITHM = 'RS256';

async function startIssuer() {
  const { publicKey, privateKey } = await generateKeyPair(ALGORITHM);
  const jwk = { ...(await exportJWK(publicKey)), kid: 'rush', alg: ALGORITHM };
  let address = '';
  const server = createServer((request, response) => {
    const isKeys = request.url === '/keys';
    const said = isKeys ? { keys: [jwk] } : { issuer: address, jwks_uri: `${address}/keys` };
    response.setHeader('content-type', 'application/json').end(JSON.stringify(said));
  });
  address = `http://127.0.0.1:${await listen(server, 0)}`;
  return {
    address,
    stop: () => close(server),
    tokenFor: (role: string, { code, name }: { code: string; name: string }, audience: string) =>
      new SignJWT({
        role,
        organisation_code: code,
        organisation_name: name,
        scope: [...new Set(Object.values(SCOPE_OF))].join(' '),
      })
        .setProtectedHeader({ alg: ALGORITHM, kid: 'rush' })
        .setIssuer(address)
        .setAudience(audience)
        .setSubject(`${role}-${code}`)
        .setIssuedAt()
        .setExpirationTime('2h')
        .sign(privateKey),
  };
}

/** What a process holds, as Linux tells it; 0 elsewhere, and where it is gone. */
function megabytesOf(pid: string): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}

/** The engine is known by the folder that it was started with. */
function engineMegabytes(folder: string): number {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const ofEngine = processes.filter((pid) => isEngineOf(pid, folder));
  return ofEngine.reduce((sum, pid) => sum + megabytesOf(pid), 0);
}

function isEngineOf(pid: string, folder: string): boolean {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.includes('dynoxide') && command.includes(folder);
  } catch {
    return false;
  }
}

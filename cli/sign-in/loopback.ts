import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { UsageError } from '../desk.ts';

/** As long as a device code holds at most issuers. */
const PATIENCE_MS = 10 * 60 * 1000;

const PAGE = `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>返回命令行 · Back to the command line</title>
<p>请返回命令行，可以关闭本页。<br>Go back to the command line; this page can be closed.</p>
</html>`;

export interface Loopback {
  readonly redirectUri: string;
  /** The address at which the browser came back; a `TimeoutError` where it did not in ten minutes. */
  readonly called: Promise<URL>;
  readonly close: () => void;
}

/**
 * Waits on this machine for the browser to come back with this `state`, at the first of the
 * addresses that the issuer knows whose port is free.
 */
export async function openLoopback(
  state: string,
  redirectUris: readonly string[],
): Promise<Loopback> {
  for (const redirectUri of redirectUris) {
    const servers = await listenAt(Number(new URL(redirectUri).port));
    if (servers.length === 0) continue;
    const called = callOf(servers, redirectUri, state);
    // a failure before anybody waits for it is told by whoever does
    called.catch(() => {});
    return { redirectUri, called, close: () => servers.forEach(stop) };
  }
  const ports = redirectUris.map((uri) => new URL(uri).port);
  throw new UsageError(
    `本机端口 ${ports.join('、')} 均被占用，请关闭占用的程序后重试。 All of the ports ${ports.join(', ')} are taken on this machine; end what holds one and try again.`,
  );
}

/** `localhost` is either of these to a browser; none where the port is taken at one of them. */
async function listenAt(port: number): Promise<readonly Server[]> {
  const servers: Server[] = [];
  for (const host of ['127.0.0.1', '::1']) {
    const server = createServer();
    const failed = await new Promise<string | undefined>((resolve) => {
      server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? ''));
      server.listen(port, host, () => resolve(undefined));
    });
    if (failed === undefined) servers.push(server);
    else if (host === '127.0.0.1' || failed === 'EADDRINUSE') {
      servers.forEach(stop);
      return [];
    }
  }
  return servers;
}

/** Any other page may knock at a port of this machine: what lacks the state is turned away. */
function callOf(servers: readonly Server[], redirectUri: string, state: string): Promise<URL> {
  const { pathname } = new URL(redirectUri);
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    const take = (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? '/', redirectUri);
      const isExpected = url.pathname === pathname && url.searchParams.get('state') === state;
      if (!isExpected) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
      response.once('close', () => resolve(url));
      return undefined;
    };
    for (const server of servers) server.on('request', take);
  });
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';

/** As long as a device code holds at most issuers. */
const PATIENCE_MS = 10 * 60 * 1000;
const PATH = '/callback';

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

/** Waits on this machine, at any free port, for the browser to come back with this `state`. */
export async function openLoopback(state: string): Promise<Loopback> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const redirectUri = `http://127.0.0.1:${port}${PATH}`;
  const called = callOf(server, redirectUri, state);
  // a failure before anybody waits for it is told by whoever does
  called.catch(() => {});
  return { redirectUri, called, close: () => stop(server) };
}

/** Any other page may knock at a port of this machine: what lacks the state is turned away. */
function callOf(server: Server, redirectUri: string, state: string): Promise<URL> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(PATIENCE_MS);
    signal.addEventListener('abort', () => reject(signal.reason as Error));
    server.on('request', (request: IncomingMessage, response: ServerResponse) => {
      const url = new URL(request.url ?? '/', redirectUri);
      const isExpected = url.pathname === PATH && url.searchParams.get('state') === state;
      if (!isExpected) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE);
      response.once('close', () => resolve(url));
      return undefined;
    });
  });
}

function stop(server: Server): void {
  server.close();
  server.closeAllConnections();
}

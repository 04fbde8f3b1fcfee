import type { Server } from 'node:http';
import { Sentence } from './template/sentence.ts';

/**
 * How long an idle connection is kept, in milliseconds. Node's own five seconds are so short
 * that on a busy machine a client still sends into a connection that is just being closed.
 */
const KEEP_ALIVE_MS = 75_000;

/** Listens on this machine only; port 0 takes any free one. Gives the port. */
export async function listen(server: Server, port: number): Promise<number> {
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Sentence(
              `端口 ${port} 已被占用 / Port ${port} is in use. Choose another: npm start -- --port ${port + 100}`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return typeof address === 'object' && address ? address.port : port;
}

/** Stops listening and lets go of every connection. */
export async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  server.closeAllConnections();
  await closed;
}

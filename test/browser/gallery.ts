import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type Server, type ServerResponse, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { webHandler } from '../../functions/site/web/web-handler.ts';
import { bundledSite, writeSite } from '../../infra/bundling/web-pages.ts';
import type { HttpResult } from '../../shared/http/event.ts';
import { eventAt } from '../support/http-event.ts';

export interface Gallery {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** Every part of the pages in every state, served as the pages are; port 0 takes any. */
export async function openGallery(port = 0): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'pilots-gallery-'));
  const page = readFileSync(join(import.meta.dirname, '../../web/index.html'), 'utf8');
  const site = await bundledSite('gallery/gallery.tsx');
  writeSite(folder, site, page.replace('/web/main.js', '/web/gallery.js'));
  const server = serving(folder);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : port}/`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serving(folder: string): Server {
  const handler = webHandler({ folder, mayAsk: [] });
  return createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const headers = request.headers as Record<string, string>;
    const event = eventAt(request.method ?? 'GET', pathname, { headers });
    void answer(handler(event, {} as never), response);
  });
}

async function answer(answered: Promise<HttpResult>, response: ServerResponse): Promise<void> {
  const { statusCode = 500, headers, body = '', isBase64Encoded } = await answered;
  response.writeHead(statusCode, headers as Record<string, string>);
  response.end(Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'));
}

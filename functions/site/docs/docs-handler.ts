import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { accept, refuse, type Result } from '../../../shared/domain/result.ts';
import type { HttpAnswer } from '../../../shared/http/answer.ts';
import { type HttpHandler, httpHandler } from '../../../shared/http/edge.ts';
import { requestLog } from '../../../shared/http/logging.ts';
import { DOCS_POLICY, pageHeaders } from '../page-headers.ts';
import { apiPage, manualPage } from './page.ts';
import { problemsPage } from './problems-page.ts';

/** The files that lie beside the bundle; nothing else is ever read. */
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'docs.css': 'text/css; charset=utf-8',
  'docs.js': 'text/javascript; charset=utf-8',
};

/** What stands between the head and the foot of a page lies there too, by its address. */
const MANUALS: Readonly<Record<string, string>> = {
  runbook: '告警处置手册 / Runbook',
  deploying: '部署 / Deploying',
};

/** Serves the documentation: its pages, and the files in `folder` that they load. */
export function docsHandler(options: { folder: string; clock?: () => Date }): HttpHandler {
  const { folder, clock = () => new Date() } = options;
  return httpHandler({
    log: requestLog('docs'),
    clock,
    operation: () => 'docs',
    handle: ({ event }) => answerTo(event.rawPath.replace(/\/$/, ''), folder),
  });
}

async function answerTo(path: string, folder: string): Promise<Result<HttpAnswer, Refusal>> {
  if (path === '/docs') return accept(htmlAnswer(apiPage()));
  if (path === '/docs/problems') return accept(htmlAnswer(problemsPage()));
  const name = path.replace(/^\/docs\//, '');
  const title = Object.hasOwn(MANUALS, name) ? MANUALS[name] : undefined;
  if (title) return accept(htmlAnswer(manualPage(title, await fileIn(folder, `${name}.html`))));
  const type = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
  if (!type) return refuse({ code: 'route.not_found' });
  return accept(answer(type, 'public, max-age=86400', await fileIn(folder, name)));
}

function fileIn(folder: string, name: string): Promise<string> {
  return readFile(join(folder, name), 'utf8');
}

function htmlAnswer(body: string): HttpAnswer {
  return answer('text/html; charset=utf-8', 'public, max-age=300', body);
}

function answer(type: string, caching: string, body: string): HttpAnswer {
  return { status: 200, headers: pageHeaders(type, caching, DOCS_POLICY), body };
}

import type { Refusal } from '../../../shared/domain/refusal.ts';
import { accept, refuse, type Result } from '../../../shared/domain/result.ts';
import type { HttpAnswer } from '../../../shared/http/answer.ts';
import { type HttpHandler, httpHandler } from '../../../shared/http/edge.ts';
import { type HttpEvent, header } from '../../../shared/http/event.ts';
import { requestLog } from '../../../shared/http/logging.ts';
import { pageHeaders, webPolicy } from '../page-headers.ts';
import { type WebFile, filesIn } from './files.ts';

/** The one page; its script reads from the address what to show. */
const PAGE = 'index.html';
const PAGE_PATHS = /^\/(calls\/[^/]+\/?|signed-in)?$/;
const FILE_PATHS = /^\/web\/([^/]+)$/;

// asked for again each time, so that a page never names a file of the deployment before
const OF_PAGES = 'no-cache';
// a file that changes gets another name
const OF_FILES = 'public, max-age=31536000, immutable';

export interface WebOptions {
  readonly folder: string;
  /** The origins that a page may ask, besides its own. */
  readonly mayAsk: readonly string[];
  readonly clock?: () => Date;
}

/** Serves the pages, and the files that they load: those in `folder`, read once, and nothing else. */
export function webHandler({ folder, mayAsk, clock = () => new Date() }: WebOptions): HttpHandler {
  const site = { files: filesIn(folder), policy: webPolicy(mayAsk) };
  return httpHandler({
    log: requestLog('web'),
    clock,
    operation: () => 'web',
    handle: async ({ event }) => answerTo(event, site),
  });
}

interface Site {
  readonly files: ReadonlyMap<string, WebFile>;
  readonly policy: ReturnType<typeof webPolicy>;
}

function answerTo(event: HttpEvent, { files, policy }: Site): Result<HttpAnswer, Refusal> {
  const isPage = PAGE_PATHS.test(event.rawPath);
  const name = isPage ? PAGE : FILE_PATHS.exec(event.rawPath)?.[1];
  const file = name === PAGE && !isPage ? undefined : files.get(name ?? '');
  if (!file) return refuse({ code: 'route.not_found' });
  const headers = {
    ...pageHeaders(file.type, isPage ? OF_PAGES : OF_FILES, policy),
    etag: file.etag,
  };
  const isKnown = isNamed(file.etag, header(event, 'if-none-match'));
  return accept(
    isKnown ? { status: 304, headers, body: '' } : { status: 200, headers, body: file.body },
  );
}

/** Whether `If-None-Match` names the tag, by the weak comparison (RFC 9110, 13.1.2). */
function isNamed(etag: string, ifNoneMatch: string | undefined): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

import { join } from 'node:path';
import type { Refusal } from '../../../shared/domain/refusal.ts';
import { accept, refuse, type Result } from '../../../shared/domain/result.ts';
import type { HttpAnswer } from '../../../shared/http/answer.ts';
import { type HttpHandler, httpHandler } from '../../../shared/http/edge.ts';
import { type HttpEvent, header } from '../../../shared/http/event.ts';
import { isNamed } from '../../../shared/http/conditions.ts';
import { requestLog } from '../../../shared/http/logging.ts';
import { pageHeaders, webPolicy } from '../page-headers.ts';
import { type PageAddress, addressesIn } from './addresses.ts';
import { type WebFile, chosenOf, filesIn } from './files.ts';

/** The one page; its script reads from the address what to show. */
const PAGE = 'index.html';
/** The command line as one file, for people who have only Node; its address does not change. */
const COMMAND_LINE = 'pilots.mjs';
const FILE_PATHS = /^\/web\/([^/]+)$/;
const METHODS: readonly string[] = ['GET', 'HEAD'];

// asked for again each time, so that a page never names a file of the deployment before
const ASKED_AGAIN = 'no-cache';
// a file that changes gets another name
const OF_FILES = 'public, max-age=31536000, immutable';

export interface WebOptions {
  /** What the bundling wrote: `files`, and the list of addresses that have a page. */
  readonly folder: string;
  /** The origins that a page may ask, besides its own. */
  readonly mayAsk: readonly string[];
  readonly clock?: () => Date;
}

interface Site {
  readonly files: ReadonlyMap<string, WebFile>;
  readonly addresses: readonly PageAddress[];
  readonly policy: ReturnType<typeof webPolicy>;
}

/** Serves the pages, and the files that they load: those in `folder`, read once, and nothing else. */
export function webHandler({ folder, mayAsk, clock = () => new Date() }: WebOptions): HttpHandler {
  const site: Site = {
    files: filesIn(join(folder, 'files')),
    addresses: addressesIn(join(folder, 'addresses.json')),
    policy: webPolicy(mayAsk),
  };
  return httpHandler({
    log: requestLog('web'),
    clock,
    operation: () => 'web',
    handle: async ({ event }) => answerTo(event, site),
  });
}

function answerTo(event: HttpEvent, site: Site): Result<HttpAnswer, Refusal> {
  if (!METHODS.includes(event.requestContext.http.method))
    return refuse({ code: 'route.method_not_allowed', allowed: METHODS });
  if (event.rawPath.startsWith('/web/')) return fileAnswer(event, site);
  if (event.rawPath === `/${COMMAND_LINE}`) return commandLineAnswer(event, site);
  const page = site.files.get(PAGE);
  if (!page) throw new Error(`there is no ${PAGE}`);
  // an address without a page gets one all the same, which says so to a person
  const known = site.addresses.find(({ pattern }) => pattern.test(event.rawPath));
  const answer = sent(event, page, { status: known ? 200 : 404, caching: ASKED_AGAIN, site });
  return accept({ ...answer, headers: { ...answer.headers, ...askedFor(known?.files ?? []) } });
}

/** Has a browser ask for a page's own files with the document, and not once the scripts have run. */
function askedFor(files: readonly string[]): Record<string, string> {
  if (files.length === 0) return {};
  return { link: files.map((name) => `</web/${name}>; rel=modulepreload`).join(', ') };
}

function fileAnswer(event: HttpEvent, site: Site): Result<HttpAnswer, Refusal> {
  const name = FILE_PATHS.exec(event.rawPath)?.[1] ?? '';
  const hasOwnAddress = name === PAGE || name === COMMAND_LINE;
  const file = hasOwnAddress ? undefined : site.files.get(name);
  if (!file) return refuse({ code: 'route.not_found' });
  return accept(sent(event, file, { status: 200, caching: OF_FILES, site }));
}

function commandLineAnswer(event: HttpEvent, site: Site): Result<HttpAnswer, Refusal> {
  const file = site.files.get(COMMAND_LINE);
  if (!file) throw new Error(`there is no ${COMMAND_LINE}`);
  const answer = sent(event, file, { status: 200, caching: ASKED_AGAIN, site });
  const saved = { 'content-disposition': `attachment; filename="${COMMAND_LINE}"` };
  return accept({ ...answer, headers: { ...answer.headers, ...saved } });
}

interface Way {
  readonly status: number;
  readonly caching: string;
  readonly site: Site;
}

function sent(event: HttpEvent, file: WebFile, { status, caching, site }: Way): HttpAnswer {
  const { body, etag, coding } = chosenOf(file, header(event, 'accept-encoding'));
  const headers = {
    ...pageHeaders(file.type, caching, site.policy),
    vary: 'Accept-Encoding',
    etag,
    ...(coding !== null && { 'content-encoding': coding }),
  };
  if (status === 200 && isNamed(etag, header(event, 'if-none-match')))
    return { status: 304, headers, body: '' };
  return { status, headers, body, ...(coding !== null && { isBase64: true }) };
}

import { createServer, type Server, type ServerResponse } from 'node:http';
import { Clock } from '../clock.ts';
import type { FunctionPool } from '../functions/pool.ts';
import { close, listen } from '../listen.ts';
import { type GatewayAnswer, answerTo, message } from './answer.ts';
import type { Authorized, Authorizer } from './authorizer.ts';
import { answerClock } from './clock-path.ts';
import type { Arrived } from '../mail/mailbox.ts';
import { throughCloudFront } from './cloudfront.ts';
import { answerMail } from './mail-path.ts';
import { type Cors, corsHeaders, preflight } from './cors.ts';
import { eventOf } from './event.ts';
import { type Received, receive } from './request.ts';
import type { Match, RouteTable } from './route-table.ts';
import { TokenBucket } from '../../../shared/http/token-bucket.ts';

/** Lambda takes six megabytes at most, the body as a text in JSON. */
const EVENT_LIMIT_BYTES = 6 * 1024 * 1024;

const TOO_MANY = message(429, 'Too Many Requests');

/** At once, and a second. */
export interface Throttle {
  readonly burst: number;
  readonly rate: number;
}

/** One HTTP API with its `$default` stage. */
export interface GatewaySettings {
  readonly apiId: string;
  readonly routes: RouteTable;
  /** By name, as the routes have them. */
  readonly functions: ReadonlyMap<string, FunctionPool>;
  readonly authorizers: ReadonlyMap<string, Authorizer>;
  /** Of every route that has none of its own. */
  readonly throttle: Throttle | null;
  readonly throttleByRoute: ReadonlyMap<string, Throttle>;
  readonly cors: Cors | null;
  /** Its domain takes CloudFront alone: all that comes here comes through it. */
  readonly isBehindCloudFront: boolean;
}

export interface GatewayOptions {
  /** The mail of this machine, newest first. */
  readonly letters?: readonly Arrived[];
  /**
   * Whether a request without a good token is turned away before it takes from its route's limit.
   * What API Gateway does AWS does not write down; default: it takes, the worse for whoever files.
   */
  readonly tokensFirst?: boolean;
}

/** An API Gateway for one machine. It listens first, since its address is part of the settings. */
export class Gateway {
  readonly #server: Server;
  readonly #buckets = new Map<string, TokenBucket>();
  readonly #clock: Clock;
  readonly #letters: readonly Arrived[];
  readonly #tokensFirst: boolean;
  #settings: GatewaySettings | undefined;

  constructor(clock = new Clock(), { letters = [], tokensFirst = false }: GatewayOptions = {}) {
    this.#clock = clock;
    this.#letters = letters;
    this.#tokensFirst = tokensFirst;
    this.#server = createServer((request, response) => {
      void receive(request, clock.now())
        .then((received) => this.#answer(received, response))
        // the client went away while it was sending
        .catch(() => response.destroy());
    });
  }

  /** Gives the port. */
  listen(port: number): Promise<number> {
    return listen(this.#server, port);
  }

  /** Serves from now on; before, every request is answered with 503. */
  open(settings: GatewaySettings): void {
    this.#settings = settings;
  }

  stop(): Promise<void> {
    return close(this.#server);
  }

  async #answer(sent: Received | null, response: ServerResponse): Promise<void> {
    if (!sent) return send(response, message(413, 'Request Entity Too Large'), {});
    const settings = this.#settings;
    const received = settings?.isBehindCloudFront ? throughCloudFront(sent) : sent;
    if (!settings) return send(response, message(503, 'Service Unavailable'), {});
    const ofClock = answerClock(this.#clock, received);
    if (ofClock) return send(response, ofClock, {});
    const ofMail = answerMail(this.#letters, received);
    if (ofMail) return send(response, ofMail, {});
    const extra = {
      'apigw-requestid': received.id,
      ...corsHeaders(settings.cors, received.headers['origin']),
    };
    // what catches all methods catches a preflight as well, and is to answer it with a success
    const asked = preflight(settings.cors, received);
    const isCaught = settings.routes.find(received.method, received.path) !== null;
    const answer = asked && !isCaught ? asked : await this.#route(settings, received);
    send(response, answer, { ...extra, ...asked?.headers });
  }

  async #route(settings: GatewaySettings, received: Received): Promise<GatewayAnswer> {
    const match = settings.routes.find(received.method, received.path);
    if (!match) return message(404, 'Not Found');
    if (!this.#tokensFirst && !this.#hasRoom(settings, match)) return TOO_MANY;
    const authorizer = settings.authorizers.get(match.route.authorizer ?? '');
    if (match.route.authorizer !== null && !authorizer)
      return message(500, 'Internal Server Error');
    const verdict = await authorizer?.check(received.headers['authorization'], match.route.scopes);
    if (verdict && !verdict.ok) return verdict.answer;
    if (this.#tokensFirst && !this.#hasRoom(settings, match)) return TOO_MANY;
    return invoke(settings, received, match, verdict?.authorized ?? null);
  }

  /** The limits of a stage hold for each route by itself. */
  #hasRoom(settings: GatewaySettings, { route }: Match): boolean {
    const throttle = settings.throttleByRoute.get(route.key) ?? settings.throttle;
    if (!throttle) return true;
    const now = performance.now();
    const bucket =
      this.#buckets.get(route.key) ?? new TokenBucket(throttle.burst, throttle.rate, now);
    this.#buckets.set(route.key, bucket);
    return bucket.take(now);
  }
}

async function invoke(
  settings: GatewaySettings,
  received: Received,
  match: Match,
  authorized: Authorized | null,
): Promise<GatewayAnswer> {
  const pool = settings.functions.get(match.route.integration);
  if (!pool) return message(500, 'Internal Server Error');
  const event = JSON.stringify(eventOf(received, match, authorized, settings.apiId));
  if (Buffer.byteLength(event) > EVENT_LIMIT_BYTES) return message(413, 'Request Entity Too Large');
  return answerTo(await pool.invoke(event));
}

function send(
  response: ServerResponse,
  answer: GatewayAnswer,
  extra: Readonly<Record<string, string>>,
): void {
  const hasBody = answer.status !== 204 && answer.status !== 304;
  const headers: Record<string, string | string[]> = { ...answer.headers, ...extra };
  // node works these out itself
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  if (answer.cookies.length > 0) headers['set-cookie'] = [...answer.cookies];
  if (hasBody) headers['content-length'] = String(answer.body.length);
  try {
    response.writeHead(answer.status, headers).end(hasBody ? answer.body : undefined);
  } catch {
    // a header that HTTP does not allow
    response.writeHead(500, { 'content-type': 'application/json' });
    response.end('{"message":"Internal Server Error"}');
  }
}

import { randomUUID } from 'node:crypto';
import type { Content } from '../../shared/domain/application/content.ts';

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // a reply is read as what the test expects it to be; a wrong shape fails its expectation
  readonly json: Record<string, unknown> & {
    id: string;
    version: number;
    code: string;
    jws: string;
    deciding: string[];
    referred: string[];
    errors: { pointer: string; code: string }[];
    assessment: { verdict: string; deciding: string[] };
  };
}

interface Options {
  readonly body?: unknown;
  readonly ifMatch?: number;
  readonly key?: string;
  readonly language?: string;
}

export interface ReviewedAt {
  readonly side: 'recommender' | 'examiner' | 'expert';
  readonly callId: string;
  readonly id: string;
}

/** Somebody at the API, over HTTP and nothing else. */
export class Person {
  readonly #api: string;
  readonly #token: string | null;

  constructor(api: string, token: string | null) {
    this.#api = api;
    this.#token = token;
  }

  async ask(method: string, path: string, options: Options = {}): Promise<Reply> {
    const headers: Record<string, string> = {};
    if (this.#token) headers['authorization'] = `Bearer ${this.#token}`;
    if (options.body !== undefined) headers['content-type'] = 'application/json';
    if (options.ifMatch !== undefined) headers['if-match'] = `"${options.ifMatch}"`;
    if (method !== 'GET') headers['idempotency-key'] = options.key ?? randomUUID();
    if (options.language) headers['accept-language'] = options.language;
    const response = await fetch(`${this.#api}${path}`, {
      method,
      headers,
      ...(options.body !== undefined && { body: JSON.stringify(options.body) }),
    });
    const text = await response.text();
    // neither a document nor a calendar is JSON
    const json = JSON.parse(/^(%PDF-|BEGIN:VCALENDAR)/.test(text) ? '{}' : text);
    return { status: response.status, headers: response.headers, text, json };
  }

  get(path: string): Promise<Reply> {
    return this.ask('GET', path);
  }

  /** Starts a draft; fails the test where that is refused. */
  async start(callId: string, content: Content): Promise<{ id: string; version: number }> {
    const reply = await this.ask('POST', `/v1/calls/${callId}/applications`, { body: { content } });
    if (reply.status !== 201) throw new Error(`not started: ${reply.status} ${reply.text}`);
    return { id: reply.json.id, version: reply.json.version };
  }

  submit(callId: string, draft: { id: string; version: number }, key?: string): Promise<Reply> {
    return this.ask('POST', `/v1/calls/${callId}/applications/${draft.id}/submission`, {
      ifMatch: draft.version,
      ...(key !== undefined && { key }),
    });
  }

  withdraw(callId: string, draft: { id: string; version: number }): Promise<Reply> {
    return this.ask('POST', `/v1/calls/${callId}/applications/${draft.id}/withdrawal`, {
      ifMatch: draft.version,
      body: { reason: 'the test goes on with another case' },
    });
  }

  /** Reads an application as this side sees it, and gives a command on the version just read. */
  async review(at: ReviewedAt, command: string, body?: object): Promise<Reply> {
    const path = `/v1/${at.side}/calls/${at.callId}/applications/${at.id}`;
    const { json } = await this.get(path);
    return this.ask('POST', `${path}/${command}`, {
      ifMatch: json.version,
      ...(body && { body }),
    });
  }

  /** A draft filed at once. */
  async file(callId: string, content: Content): Promise<Reply> {
    return this.submit(callId, await this.start(callId, content));
  }
}

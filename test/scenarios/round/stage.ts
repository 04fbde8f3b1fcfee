import { vi } from 'vitest';
import type { Content } from '../../../shared/domain/application/content.ts';
import type { LocalRound } from '../local-round.ts';
import type { Person, Reply } from '../person.ts';

export const CALL = 'sample-2026';
export const CALL_PATH = `/v1/calls/${CALL}`;

/** Streams and indexes follow what was written, on a busy machine some seconds later. */
export const SOON = { timeout: 180_000, interval: 100 };

/** The filings of the round, by what becomes of them. */
export const FILINGS = [
  'revoked',
  'corrected',
  'direct',
  'declined',
  'disputed',
  'kept',
  'reopened',
] as const;
export type Filing = (typeof FILINGS)[number];

/** Those that come before the experts, as one batch. */
export const BATCH = ['revoked', 'corrected', 'direct', 'disputed', 'kept'] as const;

/** One sentence of the story, and how it comes about. */
export type Step = readonly [sentence: string, happens: (stage: Stage) => Promise<void>];

/** Who says something, where that is more than an account in its own role. */
interface Speaker {
  readonly account: string;
  /** The role in which it is said; by default that of the account's name. */
  readonly as?: string;
  /** The colleague for whom it is said. */
  readonly onBehalfOf?: string;
  readonly dryRun?: true;
}

/** Who takes part in a round, and the filings that it is about. Everything goes over HTTP. */
export class Stage {
  readonly round: LocalRound;
  /** Name of the schedule that closes a day. */
  readonly checkpoint: string;
  readonly #people = new Map<string, Promise<Person>>();
  readonly #filings = new Map<Filing, { readonly id: string; readonly by: string }>();
  /** What one sentence notes for a later one. */
  readonly noted = new Map<string, string>();

  constructor(round: LocalRound, environment: string) {
    this.round = round;
    this.checkpoint = `pilots-${environment}-checkpoint`;
  }

  /** A sample account, signed in. */
  person(account: string): Promise<Person> {
    const known = this.#people.get(account) ?? this.round.signIn(account);
    this.#people.set(account, known);
    return known;
  }

  async startAnew(): Promise<void> {
    this.#people.clear();
    await this.round.startAnew();
  }

  async file(filing: Filing, by: string, content: Content): Promise<Reply> {
    const receipt = await (await this.person(by)).file(CALL, content);
    if (receipt.status !== 201) throw new Error(`${filing} is not filed: ${receipt.text}`);
    this.#filings.set(filing, { id: String(receipt.json['applicationId']), by });
    return receipt;
  }

  idOf(filing: Filing): string {
    return this.#filing(filing).id;
  }

  associationOf(filing: Filing): string {
    return this.#filing(filing).by;
  }

  idsOf(filings: readonly Filing[]): string[] {
    return filings.map((filing) => this.idOf(filing));
  }

  /** A filing as its association sees it. */
  async own(filing: Filing): Promise<Reply> {
    const { id, by } = this.#filing(filing);
    return (await this.person(by)).get(`${CALL_PATH}/applications/${id}`);
  }

  async stateOf(filing: Filing): Promise<unknown> {
    return (await this.own(filing)).json['state'];
  }

  /** The version that a command is given on: every view of an application has it as its tag. */
  async versionOf(filing: Filing): Promise<number> {
    return Number(/\d+/.exec((await this.own(filing)).headers.get('etag') ?? '')?.[0]);
  }

  /** What somebody sees of a filing, in the role of the account's name. */
  async seen(account: string, filing: Filing): Promise<Reply> {
    return (await this.person(account)).get(this.#path(roleOf(account), filing));
  }

  /** A command on the version that is there, as it is answered. */
  async ask(who: string | Speaker, command: string, filing: Filing, body?: object): Promise<Reply> {
    const speaker = typeof who === 'string' ? { account: who } : who;
    const { account, as = roleOf(account), onBehalfOf, dryRun } = speaker as Speaker;
    const query = new URLSearchParams({
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      ...(dryRun && { dryRun: 'true' }),
    });
    const path = `${this.#path(as, filing)}/${command}?${query.toString()}`;
    const ifMatch = await this.versionOf(filing);
    return (await this.person(account)).ask('POST', path, { ifMatch, ...(body && { body }) });
  }

  /** The same, where it must be done. */
  async say(who: string | Speaker, command: string, filing: Filing, body?: object): Promise<Reply> {
    const reply = await this.ask(who, command, filing, body);
    if (![200, 201].includes(reply.status))
      throw new Error(`${command} of ${filing}: ${reply.status} ${reply.text}`);
    return reply;
  }

  /** Saves another content as its association. */
  async edit(filing: Filing, changed: (content: Content) => Content): Promise<Reply> {
    const { id, by } = this.#filing(filing);
    const content = (await this.own(filing)).json['content'] as Content;
    const ifMatch = await this.versionOf(filing);
    const path = `${CALL_PATH}/applications/${id}`;
    return (await this.person(by)).ask('PUT', path, { ifMatch, body: changed(content) });
  }

  /** The ids in a queue, once what is looked for is there. */
  async queue(account: string, query: string, filings: readonly Filing[]): Promise<string[]> {
    const path = `/v1/${roleOf(account)}/calls/${CALL}/applications?limit=100&${query}`;
    const read = async () => {
      const { json } = await (await this.person(account)).get(path);
      return (json as never as { applications: { id: string }[] }).applications.map((a) => a.id);
    };
    return vi.waitFor(async () => {
      const ids = await read();
      const missing = filings.filter((filing) => !ids.includes(this.idOf(filing)));
      if (missing.length > 0) throw new Error(`${missing.join()} not in the queue of ${account}`);
      return ids;
    }, SOON);
  }

  #filing(filing: Filing) {
    const known = this.#filings.get(filing);
    if (!known) throw new Error(`${filing} is not filed yet`);
    return known;
  }

  #path(role: string, filing: Filing): string {
    const before = role === 'association' ? '/v1' : `/v1/${role}`;
    return `${before}/calls/${CALL}/applications/${this.idOf(filing)}`;
  }
}

/** The role of a sample account stands in its name. */
function roleOf(account: string): string {
  return account.slice(0, account.indexOf('-'));
}

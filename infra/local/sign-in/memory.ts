import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

export interface Memory {
  readonly adapter: (model: string) => Adapter;
  /** A client that the provider knows from now on. */
  readonly putClient: (client: AdapterPayload) => Promise<void>;
}

/** Where the provider keeps codes and sessions: in memory, so that a restart forgets them. */
export function memory(): Memory {
  const kept = new Map<string, Kept>();
  const adapter = (model: string) => new Shelf(model, kept);
  return {
    adapter,
    putClient: (client) => adapter('Client').upsert(String(client['client_id']), client, 0),
  };
}

class Shelf implements Adapter {
  readonly #model: string;
  readonly #kept: Map<string, Kept>;

  constructor(model: string, kept: Map<string, Kept>) {
    this.#model = model;
    this.#kept = kept;
  }

  async upsert(id: string, payload: AdapterPayload, expiresIn: number): Promise<void> {
    const expiresAt = expiresIn ? Date.now() + expiresIn * 1000 : Infinity;
    this.#kept.set(this.#key(id), { payload, expiresAt });
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    const kept = this.#kept.get(this.#key(id));
    if (kept && kept.expiresAt > Date.now()) return kept.payload;
    this.#kept.delete(this.#key(id));
    return undefined;
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.#search((payload) => payload.uid === uid);
  }

  async findByUserCode(userCode: string): Promise<AdapterPayload | undefined> {
    return this.#search((payload) => payload.userCode === userCode);
  }

  async consume(id: string): Promise<void> {
    const payload = await this.find(id);
    if (payload) payload.consumed = Math.floor(Date.now() / 1000);
  }

  async destroy(id: string): Promise<void> {
    this.#kept.delete(this.#key(id));
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    const prefix = this.#key('');
    // of this model only: an interaction names a grant as well, and goes on when that is revoked
    for (const [key, { payload }] of this.#kept)
      if (key.startsWith(prefix) && payload.grantId === grantId) this.#kept.delete(key);
  }

  #search(fits: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    const prefix = this.#key('');
    for (const [key, { payload }] of this.#kept)
      if (key.startsWith(prefix) && fits(payload)) return payload;
    return undefined;
  }

  #key(id: string): string {
    return `${this.#model}:${id}`;
  }
}

import { type ReadonlySignal, computed, signal } from '@preact/signals';
import { type Failure, failureOf, isPassing } from '../../data/failure.ts';
import { type Content, isSameValue, withValue } from '../../form/content/pointer.ts';
import { type Conflict, merged } from './merge.ts';

/** A content as the API holds it. */
export interface Stored {
  readonly content: Content;
  readonly version: number;
  readonly updatedAt: string;
}

/** What was typed and the API has not got yet, with the content that it began from. */
export interface Unsaved {
  readonly base: Content;
  readonly mine: Content;
}

export type Saving =
  | { readonly kind: 'saved'; readonly at: string }
  | { readonly kind: 'waiting' | 'sending' }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What a draft works on. */
export interface Around {
  /** Saves where the version is still the one that was seen; throws as the client does. */
  readonly put: (
    content: Content,
    version: number,
  ) => Promise<Pick<Stored, 'version' | 'updatedAt'>>;
  readonly read: () => Promise<Stored>;
  /** Keeps on this machine what is not saved yet; null: nothing is unsaved any more. */
  readonly keep: (unsaved: Unsaved | null) => Promise<void>;
}

/** How long after the last key it is saved. */
export const PAUSE_MS = 500;
/** How long after a lost connection or a fault it is tried again, unless a longer pause is asked for. */
const AGAIN_MS = 5000;

/**
 * One application while it is filled in. What is typed is kept on this machine at once and saved half
 * a second after the last change; a colleague's change of another field merges, and of the same field
 * it is asked which one holds. Nothing is saved while that is open.
 */
export class Draft {
  readonly #content;
  readonly #saving;
  readonly #conflicts = signal<readonly Conflict[]>([]);
  readonly #fields: readonly string[];
  #around: Around;
  #version: number;
  #savedAt: string;
  /** What the API holds, as far as it is known here. */
  #stored: Content;
  /** What both sides began from, where a field is still in question. */
  #disputed: Content | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #underWay: Promise<void> | null = null;
  /** One after another: what is kept last is what was typed last. */
  #keeping: Promise<void> = Promise.resolve();

  constructor(stored: Stored, fields: readonly string[], around: Around) {
    this.#fields = fields;
    this.#around = around;
    this.#version = stored.version;
    this.#savedAt = stored.updatedAt;
    this.#stored = stored.content;
    this.#content = signal(stored.content);
    this.#saving = signal<Saving>({ kind: 'saved', at: stored.updatedAt });
  }

  get content(): ReadonlySignal<Content> {
    return this.#content;
  }

  get saving(): ReadonlySignal<Saving> {
    return this.#saving;
  }

  get conflicts(): ReadonlySignal<readonly Conflict[]> {
    return this.#conflicts;
  }

  /** The version that a command on it names. */
  get version(): number {
    return this.#version;
  }

  readonly isSaved = computed(() => this.#saving.value.kind === 'saved');

  /** Asks and saves by another client from now on: that of the reader's language. */
  work(around: Around): void {
    this.#around = around;
  }

  /** States a field anew; undefined: it is not stated. */
  edit(pointer: string, value: unknown): void {
    this.#content.value = withValue(this.#content.value, pointer, value);
    this.#changed();
    this.#later(PAUSE_MS);
  }

  /** Goes on with what was not saved when the page was left. */
  restore({ base, mine }: Unsaved): void {
    this.#merge(base, mine, this.#stored);
    if (!isSameValue(this.#content.value, this.#stored)) {
      this.#changed();
      this.#later(0);
    }
  }

  /** Takes what the API holds by now. */
  take({ content, version, updatedAt }: Stored): void {
    if (version <= this.#version) return;
    const base = this.#disputed ?? this.#stored;
    const mine = this.#content.value;
    this.#version = version;
    this.#savedAt = updatedAt;
    this.#stored = content;
    this.#merge(base, mine, content);
    if (isSameValue(this.#content.value, content)) void this.#nothingLeft();
  }

  /** Decides about a field that two people changed. */
  settle(pointer: string, whose: 'mine' | 'theirs'): void {
    const conflict = this.#conflicts.value.find((each) => each.pointer === pointer);
    if (!conflict) return;
    if (whose === 'theirs')
      this.#content.value = withValue(this.#content.value, pointer, conflict.theirs);
    this.#conflicts.value = this.#conflicts.value.filter((each) => each !== conflict);
    if (this.#conflicts.value.length > 0) return;
    this.#disputed = null;
    this.#changed();
    this.#later(0);
  }

  /** Saves now what is not saved; done when it is, or when it is known why not. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#underWay ??= this.#saveAll().finally(() => {
      this.#underWay = null;
    });
    await this.#underWay;
  }

  async #saveAll(): Promise<void> {
    while (this.#conflicts.value.length === 0) {
      const content = this.#content.value;
      if (isSameValue(content, this.#stored)) break;
      this.#saving.value = { kind: 'sending' };
      try {
        const { version, updatedAt } = await this.#around.put(content, this.#version);
        this.#version = version;
        this.#savedAt = updatedAt;
        this.#stored = content;
      } catch (thrown) {
        const isTaken = await this.#afterRefusal(failureOf(thrown));
        if (!isTaken) return;
      }
    }
    if (isSameValue(this.#content.value, this.#stored)) await this.#nothingLeft();
  }

  /** True where a colleague's change was taken in, and saving goes on. */
  async #afterRefusal(failure: Failure): Promise<boolean> {
    try {
      if (failure.kind === 'changed') {
        this.take(await this.#around.read());
        return true;
      }
      this.#failed(failure);
    } catch (thrown) {
      this.#failed(failureOf(thrown));
    }
    return false;
  }

  #failed(failure: Failure): void {
    this.#saving.value = { kind: 'failed', failure };
    // what is refused is refused again; a lost connection comes back
    if (isPassing(failure)) this.#later(Math.max(AGAIN_MS, (failure.retryAfter ?? 0) * 1000));
  }

  async #nothingLeft(): Promise<void> {
    this.#saving.value = { kind: 'saved', at: this.#savedAt };
    await this.#keep(null);
  }

  #keep(unsaved: Unsaved | null): Promise<void> {
    this.#keeping = this.#keeping.then(() => this.#around.keep(unsaved));
    return this.#keeping;
  }

  #merge(base: Content, mine: Content, theirs: Content): void {
    const { content, conflicts } = merged({ base, mine, theirs }, this.#fields);
    this.#content.value = content;
    this.#conflicts.value = conflicts;
    this.#disputed = conflicts.length > 0 ? base : null;
  }

  #changed(): void {
    this.#saving.value = { kind: 'waiting' };
    const base = this.#disputed ?? this.#stored;
    void this.#keep({ base, mine: this.#content.value });
  }

  #later(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.save(), milliseconds);
  }
}

import type { MaterialFile } from '../../../shared/domain/materials/material-file.ts';
import type { KeptObject, KeptObjects } from '../../../shared/store/materials/kept-objects.ts';
import type { MaterialStore } from '../../../shared/store/materials/material-store.ts';
import { CLEAN, QUARANTINE } from '../../../shared/store/materials/places.ts';
import type { SweepStore } from '../../../shared/store/materials/sweep-store.ts';

export interface SweepContext {
  readonly store: Pick<MaterialStore, 'listMaterials'> & SweepStore;
  readonly objects: KeptObjects;
}

/** What is younger may still be uploaded or checked: a form is good for a quarter of an hour. */
const UNDER_WAY_MS = 24 * 60 * 60 * 1000;

/**
 * Finds files without an owner, and owners without a file: objects that no application says to have
 * are removed, what was awaited and never came is forgotten, and of what is gone that was clean it is
 * said that it is lost, until it is there again. What was redacted goes without waiting. Done again, or after it was killed anywhere, it
 * comes to the same end.
 */
export class FileSweep {
  readonly #context: SweepContext;
  readonly #before: number;
  readonly #objects: Map<string, KeptObject[]>;

  /** Lists the bucket first: what comes to it later is for the next sweep. */
  static async begin(context: SweepContext, now: Date): Promise<FileSweep> {
    const { objects } = context;
    const all = [...(await objects.list(CLEAN)), ...(await objects.list(QUARANTINE))];
    return new FileSweep(context, all, now);
  }

  private constructor(context: SweepContext, all: readonly KeptObject[], now: Date) {
    this.#context = context;
    this.#before = now.getTime() - UNDER_WAY_MS;
    this.#objects = new Map();
    for (const object of all) {
      const applicationId = object.key.split('/')[1] ?? '';
      this.#objects.set(applicationId, [...(this.#objects.get(applicationId) ?? []), object]);
    }
  }

  /** Puts the files of an application right; gives how many were not. What never came is no fault. */
  async application(applicationId: string): Promise<number> {
    const { store } = this.#context;
    const files = await store.listMaterials(applicationId);
    const objects = this.#objects.get(applicationId) ?? [];
    this.#objects.delete(applicationId);
    const there = new Set(objects.map(({ key }) => key));
    const swept = [
      ...(await Promise.all(objects.map((object) => this.#object(object, files)))),
      ...(await Promise.all(
        files.map((file) =>
          this.#file(applicationId, file, there.has(`${CLEAN}${applicationId}/${file.sha256}`)),
        ),
      )),
    ];
    return swept.filter(Boolean).length;
  }

  /** The same for the objects of applications that were not put right yet. */
  async strays(): Promise<number> {
    let swept = 0;
    for (const applicationId of this.#objects.keys())
      swept += await this.application(applicationId);
    return swept;
  }

  /** Whether an object was removed, which nobody has. */
  async #object({ key, at }: KeptObject, files: readonly MaterialFile[]): Promise<boolean> {
    const file = files.find(({ sha256 }) => key.endsWith(`/${sha256}`));
    const isOwned = key.startsWith(CLEAN) && (file?.state === 'clean' || file?.problem === 'lost');
    const mayCome = at.getTime() > this.#before && file?.problem !== 'redacted';
    if (isOwned || mayCome) return false;
    await this.#context.objects.remove(key);
    return true;
  }

  /** Whether it was said of a file what it is. */
  async #file(applicationId: string, file: MaterialFile, isThere: boolean): Promise<boolean> {
    const { store } = this.#context;
    const { sha256, state, problem, askedAt, checkedAt } = file;
    const isOver = Date.parse(checkedAt ?? askedAt) <= this.#before;
    if (state === 'awaited') {
      if (isOver) await store.forgetAwaited(applicationId, file);
      return false;
    }
    if (state === 'clean' && !isThere) return isOver && store.loseMaterial(applicationId, sha256);
    return problem === 'lost' && isThere && store.findMaterial(applicationId, sha256);
  }
}

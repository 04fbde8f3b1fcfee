/** What a run dies of that is stopped on its way. */
export class Killed extends Error {}

/** Counts what is asked of the outside, and dies before the step of a number; 0: never. */
export class Steps {
  readonly #last: number;
  taken = 0;

  constructor(last: number) {
    this.#last = last;
  }

  /** The same, each of whose methods is a step. */
  of<T extends object>(whole: T): T {
    return new Proxy(whole, {
      get: (target, name) => {
        const method: unknown = Reflect.get(target, name);
        if (typeof method !== 'function') return method;
        return async (...given: unknown[]) => {
          this.taken += 1;
          if (this.taken === this.#last) throw new Killed('killed');
          return (await Reflect.apply(method, target, given)) as unknown;
        };
      },
    });
  }
}

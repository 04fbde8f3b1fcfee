/** A use case that is loaded by its first request, so that nobody else's first answer waits for it. */
export function seldomAsked<Context, Input, Answer>(
  load: () => Promise<(context: Context, input: Input) => Promise<Answer>>,
): (context: Context, input: Input) => Promise<Answer> {
  return async (context, input) => (await load())(context, input);
}

type AnyUseCase = (context: never, input: never) => Promise<unknown>;

/** The same of several that lie in one file, by their names. */
export function seldomAskedOf<File extends Record<Name, AnyUseCase>, Name extends string>(
  load: () => Promise<File>,
  ...names: readonly Name[]
): Pick<File, Name> {
  const asked =
    (name: Name): AnyUseCase =>
    async (context, input) =>
      (await load())[name](context, input);
  return Object.fromEntries(names.map((name) => [name, asked(name)])) as unknown as Pick<
    File,
    Name
  >;
}

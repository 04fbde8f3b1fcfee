/** A use case that is loaded by its first request, so that nobody else's first answer waits for it. */
export function seldomAsked<Context, Input, Answer>(
  load: () => Promise<(context: Context, input: Input) => Promise<Answer>>,
): (context: Context, input: Input) => Promise<Answer> {
  return async (context, input) => (await load())(context, input);
}

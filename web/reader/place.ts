/** The names of what an address leaves open: `callId` of `/calls/:callId`. */
type Open<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Open<`/${Rest}`>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

/** A page's address with what it leaves open filled in. */
export function addressOf<Path extends string>(
  path: Path,
  ...[values]: Open<Path> extends never ? [] : [Readonly<Record<Open<Path>, string | number>>]
): string {
  const byName = (values ?? {}) as Readonly<Record<string, string | number>>;
  return path.replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(byName[name] ?? ''));
}

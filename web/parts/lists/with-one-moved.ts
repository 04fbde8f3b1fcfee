/** The list with one of it moved by some places; the same list where it cannot be moved so far. */
export function withOneMoved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const to = at + by;
  const [one, other] = [list[at], list[to]];
  if (one === undefined || other === undefined) return list;
  return list.map((each, index) => (index === at ? other : index === to ? one : each));
}

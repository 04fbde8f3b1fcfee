/** Of a longer file the first and the last: a code stands on the first page of a document or on its last. */
const [FIRST_PAGES, LAST_PAGES] = [8, 4];

/** Which pages of so many are looked at, counted from 1. */
export function pagesLookedAt(pages: number): number[] {
  const numbers = Array.from({ length: pages }, (_, index) => index + 1);
  return numbers.filter((number) => number <= FIRST_PAGES || number > pages - LAST_PAGES);
}

import type { Role } from '../../shared/domain/people/roles.ts';
import { readAnew } from '../data/age.ts';
import type { Rooms } from '../parts/frame/frame.tsx';
import { PARTS } from '../parts/words.ts';
import type { Reader } from '../reader/reader.ts';
import { PAGES } from './pages.ts';

/**
 * Where the header leads: what is open to anyone, then the room of the role that is chosen; under
 * headings where that room has any.
 */
export function navigation(reader: Reader, path: string, role: Role | null): readonly Rooms[] {
  const shown = PAGES.filter(
    ({ room, isInNavigation }) => isInNavigation && (room === 'public' || room === role),
  );
  const here = nearest(
    shown.map(({ path: to }) => to),
    path,
  );
  const groups = [...new Set(shown.map(({ group }) => group))];
  return groups.map((of) => ({
    heading: groups.length > 1 ? reader.say(of ?? PARTS.openToAll) : null,
    pages: shown
      .filter(({ group }) => group === of)
      .map(({ path: to, title }) => ({
        to,
        name: reader.say(title),
        isHere: to === here,
        // to go where one is already means to see what is there now
        ...(to === path && { again: readAnew }),
      })),
  }));
}

/** The address that a page is or lies below; the nearest one where it lies below several. */
export function nearest(addresses: readonly string[], path: string): string | undefined {
  return addresses
    .filter((to) => to === path || (to !== '/' && path.startsWith(`${to}/`)))
    .toSorted((one, other) => other.length - one.length)[0];
}

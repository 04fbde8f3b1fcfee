import { readAnew } from '../data/age.ts';
import type { Reader } from '../reader/reader.ts';
import { role } from '../sign-in/session.ts';
import { PAGES } from './pages.ts';

/** Where the header leads: what is open to anyone, then the room of the role that is chosen. */
export function navigation(reader: Reader, path: string) {
  const shown = PAGES.filter(
    ({ room, isInNavigation }) => isInNavigation && (room === 'public' || room === role.value),
  );
  const here = nearest(
    shown.map(({ path: to }) => to),
    path,
  );
  return shown.map(({ path: to, title }) => ({
    to,
    name: reader.say(title),
    isHere: to === here,
    // to go where one is already means to see what is there now
    ...(to === path && { again: readAnew }),
  }));
}

/** The address that a page is or lies below; the nearest one where it lies below several. */
export function nearest(addresses: readonly string[], path: string): string | undefined {
  return addresses
    .filter((to) => to === path || (to !== '/' && path.startsWith(`${to}/`)))
    .toSorted((one, other) => other.length - one.length)[0];
}

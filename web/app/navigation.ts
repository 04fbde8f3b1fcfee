import type { Reader } from '../reader/reader.ts';
import { role } from '../sign-in/session.ts';
import { PAGES } from './pages.ts';

/** Where the header leads: what is open to anyone, then the room of the role that is chosen. */
export function navigation(reader: Reader, path: string) {
  return PAGES.filter(
    ({ room, isInNavigation }) => isInNavigation && (room === 'public' || room === role.value),
  ).map(({ path: to, title }) => ({
    to,
    name: reader.say(title),
    isHere: to === path || (to !== '/' && path.startsWith(`${to}/`)),
  }));
}

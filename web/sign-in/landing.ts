import { ADDRESSES } from '../app/addresses.ts';
import type { Role } from '../../shared/domain/people/roles.ts';
import { inLanguage, languageStated } from '../reader/language.ts';

/** Where signing in leads: back to where it began; from the home page on to the room of the role. */
export function landing(returnTo: string, role: Role | null): string {
  const { pathname, search } = new URL(returnTo, 'http://here');
  if (pathname !== ADDRESSES.home || role === null) return returnTo;
  return inLanguage(ADDRESSES[role], languageStated(search) ?? 'zh-CN');
}

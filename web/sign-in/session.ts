import { computed, signal } from '@preact/signals';
import type { PilotsClient } from '../../shared/client/client.ts';
import { keepNothingHere } from '../data/kept-here.ts';
import { keepNoViews } from '../data/kept-views.ts';
import { keepNothingInTab } from '../data/kept-in-tab.ts';
import type { Role } from '../../shared/domain/people/roles.ts';
import { type Person, personIn } from './person.ts';
import type { Tokens } from './tokens.ts';

// what does the signing in is loaded when somebody does: most readers never do
const load = () => Promise.all([import('./ways.ts'), import('./tokens.ts')]);

/** Before the end of a token it is renewed, so that no request meets its end on the way. */
const AHEAD_MS = 60_000;
/** Where the issuer leads back to; also the address of the window that signs in anew. */
export const SIGNED_IN = '/signed-in';

const tokens = signal<Tokens | null>(null);
const chosenRole = signal<Role | null>(null);

/** Who has signed in; null: nobody. */
export const person = computed<Person | null>(() =>
  tokens.value ? personIn(tokens.value.access) : null,
);

/** The one of a person's roles in which the pages are shown. */
export const role = computed<Role | null>(() => {
  const roles = person.value?.roles ?? [];
  return roles.find((each) => each === chosenRole.value) ?? roles[0] ?? null;
});

export function chooseRole(next: Role): void {
  chosenRole.value = next;
}

/** Leaves for the issuer, which leads back to `returnTo`. No way back leads here: nothing stays behind. */
export async function signIn(api: PilotsClient, returnTo: string, prompt?: 'login'): Promise<void> {
  const [{ signInWays }, { beginning }] = await load();
  const redirect = `${window.location.origin}${SIGNED_IN}`;
  const asked = { returnTo, redirect, ...(prompt && { prompt }) };
  window.location.replace(await beginning(await signInWays(api), asked));
}

/** Takes what the issuer led back with; gives the address to go on at, or null in a second window. */
export async function takeSignIn(api: PilotsClient, address: URL): Promise<string | null> {
  const [{ signInWays }, { completed }] = await load();
  const { tokens: given, returnTo } = await completed(await signInWays(api), address);
  if (returnTo !== TO_OPENER) {
    tokens.value = given;
    return returnTo;
  }
  // each window has a clock of its own
  const endsIn = given.endsAt - performance.now();
  window.opener?.postMessage({ ...given, endsIn }, window.location.origin);
  return null;
}

export async function signOut(api: PilotsClient): Promise<void> {
  const [{ signInWays }, { signOutAddress }] = await load();
  const address = signOutAddress(await signInWays(api), tokens.value);
  // the next one at this machine finds nothing of this one
  await keepNothingHere();
  keepNothingInTab();
  keepNoViews();
  // the tokens go with the page: without them first, a page of a role would sign in anew
  window.location.assign(address ?? '/');
}

let renewing: Promise<void> | undefined;

/** The access token for a request, renewed where it is about to end; undefined where nobody signed in. */
export async function accessToken(api: PilotsClient): Promise<string | undefined> {
  const held = tokens.value;
  if (held && held.endsAt - performance.now() < AHEAD_MS) {
    renewing ??= renew(api, held).finally(() => {
      renewing = undefined;
    });
    await renewing;
  }
  return tokens.value?.access;
}

async function renew(api: PilotsClient, held: Tokens): Promise<void> {
  const [{ signInWays }, { renewed }] = await load();
  const next = await renewed(await signInWays(api), held);
  // without newer ones the old hold to their end; then the API says so, and the page asks
  if (next) tokens.value = next;
}

/** What a second window has for an address to return to. */
export const TO_OPENER = 'to-opener';

/** Signs in anew without leaving this page, so that what was typed stays. */
export function renewInAnotherWindow(): Promise<void> {
  const opened = window.open(`${SIGNED_IN}?anew=1`, 'pilots-sign-in', 'popup,width=560,height=720');
  return new Promise((resolve) => {
    const take = ({ origin, source, data }: MessageEvent) => {
      if (origin !== window.location.origin || source !== opened) return;
      window.removeEventListener('message', take);
      const { endsIn, ...given } = data as Tokens & { endsIn: number };
      tokens.value = { ...given, endsAt: performance.now() + endsIn };
      opened?.close();
      resolve();
    };
    window.addEventListener('message', take);
  });
}

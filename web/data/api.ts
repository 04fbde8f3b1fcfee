import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type PilotsClient, pilotsClient } from '../../shared/client/client.ts';

export const ApiContext = createContext<PilotsClient>(pilotsClient({ baseUrl: 'http://nowhere' }));

/** The API, asked in the reader's language and as whoever has signed in. */
export function useApi(): PilotsClient {
  return useContext(ApiContext);
}

/** The header by which a command names the version that its giver saw. */
export function ifMatch(version: number): { 'If-Match': string } {
  return { 'If-Match': `"${version}"` };
}

/** A value for `Idempotency-Key`, which an old browser can make as well. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

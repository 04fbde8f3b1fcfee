import { isIP } from 'node:net';
import * as ipaddr from 'ipaddr.js';

/** What may be called. `toLoopback`: this machine as well, and without TLS; only where it is one's own. */
export interface Callable {
  readonly toLoopback: boolean;
}

/** What is wrong with an address, before anybody looks its name up. */
export type AddressFault = 'no_address' | 'not_https' | 'with_password' | 'not_public';

// IPv6 as far as it was given out (RFC 4291, 2.4): all else is special, or nobody's
const GLOBAL = ipaddr.IPv6.parse('2000::');
const GLOBAL_BITS = 3;

/**
 * Whether the whole internet reaches an IP address: not one of a private network, of this machine,
 * of a link (where clouds tell secrets), nor any that IANA keeps for special ends or that carries
 * such a one inside.
 */
export function isPublic(address: string): boolean {
  const parsed = parse(address);
  if (parsed?.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || parsed.match(GLOBAL, GLOBAL_BITS);
}

/** Whether a call may go to an IP address. */
export function mayBeCalled(address: string, { toLoopback }: Callable): boolean {
  return isPublic(address) || (toLoopback && parse(address)?.range() === 'loopback');
}

/** An address that carries another inside (`::ffff:10.0.0.1`) is that one. */
function parse(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  // what Node takes for an address, and no shorthand of one
  return isIP(address) === 0 ? null : ipaddr.process(address);
}

// names that mean something on one network alone (RFC 6761, 6762, 8375, and what is usual)
const LOCAL_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa)$/;

/** What is wrong with an address that somebody wants to be called at; null: nothing that can be told yet. */
export function faultOf(text: string, callable: Callable): AddressFault | null {
  if (!URL.canParse(text)) return 'no_address';
  const { protocol, username, password, hostname } = new URL(text);
  if (username !== '' || password !== '') return 'with_password';
  const host = hostOf(hostname);
  const isLoopback = callable.toLoopback && isHere(host);
  if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback)) return 'not_https';
  return isLoopback || isPublicHost(host) ? null : 'not_public';
}

/** A host as it is looked up: an IPv6 address without brackets, a name without the dot of the root. */
export function hostOf(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
}

function isHere(host: string): boolean {
  return host === 'localhost' || parse(host)?.range() === 'loopback';
}

function isPublicHost(host: string): boolean {
  if (isIP(host) !== 0) return isPublic(host);
  return host.includes('.') && !LOCAL_NAME.test(host);
}

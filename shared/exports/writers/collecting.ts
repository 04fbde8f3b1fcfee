import { Zip } from 'fflate';
import { joined } from './joined.ts';

/** A ZIP archive whose octets are taken as they come. */
export function collecting() {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, octets) => {
    if (error) throw error;
    ready.push(octets);
  });
  const taken = (): Uint8Array => {
    const all = joined(ready);
    ready = [];
    return all;
  };
  return { zip, taken };
}

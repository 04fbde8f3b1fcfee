import { Zip } from 'fflate';

/** A ZIP archive whose octets are taken as they come. */
export function collecting() {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, octets) => {
    if (error) throw error;
    ready.push(octets);
  });
  const taken = (): Uint8Array => {
    const all = Buffer.concat(ready);
    ready = [];
    return all;
  };
  return { zip, taken };
}

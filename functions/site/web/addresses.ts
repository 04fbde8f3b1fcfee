import { readFileSync } from 'node:fs';

/** The addresses that have a page, as `/calls/:callId`, from the list that the bundling wrote. */
export function addressesIn(file: string): readonly RegExp[] {
  return (JSON.parse(readFileSync(file, 'utf8')) as string[]).map(patternOf);
}

function patternOf(address: string): RegExp {
  const path = address.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${path}${path === '/' ? '' : '/?'}$`);
}

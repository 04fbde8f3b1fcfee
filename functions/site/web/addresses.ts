import { readFileSync } from 'node:fs';

/** An address that has a page. */
export interface PageAddress {
  readonly pattern: RegExp;
  /** Names of the files that its page cannot begin without, besides those that the document names. */
  readonly files: readonly string[];
}

/** The addresses that have a page, as `/calls/:callId`, from the list that the bundling wrote. */
export function addressesIn(file: string): readonly PageAddress[] {
  const listed = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return Object.entries(listed).map(([address, files]) => ({ pattern: patternOf(address), files }));
}

function patternOf(address: string): RegExp {
  const path = address.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+');
  return new RegExp(`^${path}${path === '/' ? '' : '/?'}$`);
}

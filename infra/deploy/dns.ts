import { lookup } from 'node:dns/promises';
import type { Environment } from '../environments.ts';

/**
 * Whether the API's own domain leads nowhere yet: then it is said which record to make, since only
 * the owner of the domain can, and nothing can be tried before.
 */
export async function waitsForDns(
  { domain }: Pick<Environment, 'domain'>,
  target: string | null,
): Promise<boolean> {
  if (!domain || (await leadsSomewhere(domain.name))) return false;
  process.stdout.write(
    [
      '',
      `${domain.name} leads nowhere yet. Make this record with whoever keeps the domain:`,
      `  ${domain.name}. CNAME ${target ?? '(the output FrontDomainTarget of the service stack, or Target of that of CloudFront)'}.`,
      `and then try the API from outside: npm run smoke -- https://${domain.name}`,
      '',
    ].join('\n'),
  );
  return true;
}

async function leadsSomewhere(name: string): Promise<boolean> {
  return lookup(name).then(
    () => true,
    () => false,
  );
}

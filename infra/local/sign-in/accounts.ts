import type { Choice } from './page.ts';
import { type Route, SCOPE_OF } from '../../../shared/contract/route.ts';

type Role = Exclude<Route['callers'], 'anyone'>[number];

/** A person who can sign in on this machine, named after what they do. There are no passwords. */
export interface Account {
  readonly name: string;
  readonly role: Role;
  readonly organisation: Organisation;
}

interface Organisation {
  /** Unified social credit code (GB 32100-2015). */
  readonly code: string;
  /** Whether the code was computed for this sample, with a valid check digit, and belongs to nobody. */
  readonly isSampleCode: boolean;
  readonly name: string;
}

const sample = (code: string, name: string): Organisation => ({ code, name, isSampleCode: true });

const textiles = sample('51100000000000019B', '中国纺织工业联合会');
const textileEngineers = sample('511000000000000276', '中国纺织工程学会');
const automation: Organisation = {
  code: '51100000500002862F',
  name: '中国自动化学会',
  isSampleCode: false,
};
const province = sample('11100000000000051T', '广东省工业和信息化主管部门');
const office = sample('1110000000000006XJ', '样例受理机构');

export const ACCOUNTS: readonly Account[] = [
  { name: 'association-1', role: 'association', organisation: textiles },
  { name: 'association-2', role: 'association', organisation: textileEngineers },
  { name: 'association-3', role: 'association', organisation: automation },
  { name: 'recommender-1', role: 'recommender', organisation: province },
  { name: 'examiner-1', role: 'examiner', organisation: office },
  { name: 'examiner-2', role: 'examiner', organisation: office },
  { name: 'expert-1', role: 'expert', organisation: office },
  { name: 'expert-2', role: 'expert', organisation: office },
  { name: 'expert-3', role: 'expert', organisation: office },
  { name: 'decider-1', role: 'decider', organisation: office },
  { name: 'decider-2', role: 'decider', organisation: office },
  { name: 'decider-3', role: 'decider', organisation: office },
  { name: 'admin-1', role: 'admin', organisation: office },
];

/** As the page of the choice shows them; a code that is a sample is marked. */
export const CHOICES: readonly Choice[] = ACCOUNTS.map(({ name, organisation }) => ({
  name,
  organisation: organisation.name,
  code: `${organisation.code}${organisation.isSampleCode ? ' *' : ''}`,
}));

export const ALL_SCOPES: readonly string[] = [...new Set(Object.values(SCOPE_OF))];

export function findAccount(name: string | null | undefined): Account | undefined {
  return ACCOUNTS.find((account) => account.name === name);
}

export function scopeOf(account: Account): string {
  return SCOPE_OF[account.role];
}

/** The claims by which the API knows an account: the names that the local environment sets. */
export function claimsOf(account: Account): Record<string, string> {
  return {
    role: account.role,
    organisation_code: account.organisation.code,
    organisation_name: account.organisation.name,
  };
}

import { randomUUID } from 'node:crypto';
import type { PersonEntry } from '../../shared/domain/people/known-person.ts';
import { ACCOUNTS } from './sign-in/accounts.ts';

const STAFF = ['examiner', 'expert', 'decider'] as const;
/** Where the sample experts come from: names that belong to nobody. */
const OF_EXPERTS: Readonly<Record<string, string>> = {
  'expert-1': '样例大学',
  'expert-2': '样例学院',
  'expert-3': '样例研究院',
};

/** The directory of the sample round: the sample accounts who examine, review and decide. */
export function samplePeople(): PersonEntry[] {
  return ACCOUNTS.flatMap(({ name, role, organisation }) => {
    const known = STAFF.find((each) => each === role);
    if (!known) return [];
    const own = OF_EXPERTS[name];
    const { code, name: office } = organisation;
    const from = own === undefined ? { code, name: office } : { code: null, name: own };
    return [{ subject: name, name: `样例人员 ${name}`, organisation: from, roles: [known] }];
  });
}

/** Enters them by the admin's own door; whoever is there already stays as they are. */
export async function enterSamplePeople(api: string, token: string): Promise<void> {
  for (const person of samplePeople()) {
    const answer = await fetch(`${api}/v1/directory`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        'idempotency-key': randomUUID(),
      },
      body: JSON.stringify(person),
    });
    if (!answer.ok && answer.status !== 412)
      console.error(`${person.subject}: ${await answer.text()}`);
  }
}

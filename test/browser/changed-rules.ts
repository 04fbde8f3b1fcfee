import { sampleCall } from '../../shared/calls/calls.ts';
import type { LocalRound } from '../scenarios/local-round.ts';
import { contentOf } from '../scenarios/pilots-of-2022.ts';
import { until } from './association.ts';

/** The report on the filings of a call whose rules were changed. */
interface ReportSeen {
  readonly report: { readonly id: string; readonly finishedAt: string | null };
  readonly entries: readonly { readonly action: { readonly action: string } | null }[];
}

interface Pack {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
}

/** A pack as a call names it. */
const refOf = ({ id, version, hash }: Pack) => ({ id, version, hash });

/**
 * Opens another call, has the standard filed, in force in time for the round of 2026, and moves the
 * call to the pack of 2023, for which it is too late. Gives what reads the report, which is finished.
 */
export async function changedRules(
  round: LocalRound,
  { call, number }: { readonly call: string; readonly number: string },
): Promise<() => Promise<ReportSeen>> {
  const [admin, association, examiner] = await Promise.all(
    ['admin-1', 'association-1', 'examiner-1'].map((account) => round.signIn(account)),
  );
  if (!admin || !association || !examiner) throw new Error('somebody could not sign in');
  await admin.ask('PUT', `/v1/calls/${call}`, { body: { ...sampleCall(new Date()), id: call } });
  await association.file(
    call,
    contentOf({
      account: 'association-1',
      number,
      titleZh: '样例',
      publishedOn: '2024-01-01',
      implementedOn: '2024-02-01',
    }),
  );
  // a report is on what the register knows
  const overview = `/v1/reviewer/calls/${call}/overview`;
  await until(async () => (await examiner.get(overview)).text.includes('"submitted":1'));
  const packs = (await round.anyone.get('/v1/rule-packs')).json['rulePacks'] as never as Pack[];
  const pack = packs.findLast(({ id }) => id === 'PP2023');
  if (!pack) throw new Error('there is no pack of 2023');
  const body = { rulePack: refOf(pack), reason: '样例：规则变更' };
  const path = `/v1/calls/${call}/rule-pack-changes`;
  const changed = await admin.ask('POST', path, { ifMatch: 1, body });
  if (changed.status !== 201) throw new Error(changed.text);
  const at = `/v1/reviewer/calls/${call}/re-evaluations/${changed.json['id']}`;
  const report = async () => (await examiner.get(at)).json as never as ReportSeen;
  await until(async () => (await report()).report.finishedAt !== null);
  return report;
}

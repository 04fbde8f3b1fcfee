import type { ListHeading, Listed } from '../../shared/evidence/published-list.ts';

export const NOTICE: ListHeading = {
  kind: 'public_notice',
  callId: 'sample-2026',
  number: 1,
  publishedAt: '2026-11-23T09:00:00.000+08:00',
  from: '2026-11-23',
  to: '2026-11-27',
};

/** As many made-up entries. */
export function listed(count: number): Listed[] {
  return Array.from({ length: count }, (_, at) => ({
    projectNumber: at % 3 === 0 ? null : `样例-${at}`,
    applicationId: `app_${String(at).padStart(16, '0')}`,
    standardNumber: `T/CNTAC ${at}-2018`,
    titleZh: `样例标准${at}`,
    association: { code: '51100000500009247D', name: '样例协会' },
    recommenderId: at % 2 === 0 ? 'rec_110000' : null,
  }));
}

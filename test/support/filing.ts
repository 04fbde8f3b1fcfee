import type { Caller } from '../../shared/domain/people/caller.ts';
import type { DraftContent } from '../../shared/domain/application/content.ts';

/** A moment at which the sample round below is open. */
export const NOW = new Date('2026-11-20T02:00:00.000Z');

export const CALL_ID = 'sample-2026';

/** Two associations by their real codes; what they file here is made up. */
export const COMPOSITES: Caller = {
  subject: 'person-1',
  role: 'association',
  organisation: { code: '51100000500009247D', name: '中国复合材料工业协会' },
};

export const AUTOMATION: Caller = {
  subject: 'person-2',
  role: 'association',
  organisation: { code: '51100000500002862F', name: '中国自动化学会' },
};

/** Who acts for the one recommender of the sample round that somebody can sign in for. */
export const GUANGDONG: Caller = {
  subject: 'person-3',
  role: 'recommender',
  organisation: { code: '11100000000000051T', name: '广东省工业和信息化主管部门' },
};

const material = (kind: 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6', more = {}) => ({
  kind,
  name: `${kind}.pdf`,
  mediaType: 'application/pdf',
  size: 1000,
  sha256: 'ab'.repeat(32),
  ...more,
});

/** A content that the sample round takes as it stands. */
export function aContent(number = 'T/CNTAC 14-2018'): DraftContent {
  return {
    applicant: { orgType: 'federation', legalPerson: true, level: 'national' },
    people: { legalRepresentative: '甲', contactName: '乙', contactPhone: '010-12345678' },
    standard: {
      number,
      titleZh: '纺织企业水足迹核算通用技术要求',
      publishedOn: '2018-06-01',
      implementedOn: '2018-12-01',
      status: 'in_force',
      convertedTo: [],
    },
    technicalContent: '规定了水足迹核算的范围、方法和报告。',
    keyField: 'industrial_base',
    policyThemes: ['traditional_industries'],
    novelty: {
      categories: ['innovative'],
      gapSearch: {
        searchedOn: '2026-10-01',
        sources: '国家标准、行业标准目录',
        result: '没有同类标准',
      },
    },
    effect: { userUnits: 12, description: '十二家企业采用。' },
    promotionPlan: '在行业内宣贯。',
    recommendation: { route: 'recommended', recommenderId: 'rec_110000' },
    commitment: { truthful: true, sealed: true, signedOn: '2026-11-18' },
    materials: [
      material('M1', { sealed: true }),
      material('M2'),
      material('M3'),
      material('M4', { statedNumber: number }),
      material('M5', { statedNumber: number }),
      material('M6', { sealed: true }),
    ],
  };
}

import type { Content } from '../../shared/domain/application/content.ts';

export interface Pilot {
  readonly account: string;
  readonly content: Content;
}

interface Stated {
  account: string;
  number: string;
  titleZh: string;
  publishedOn: string;
  implementedOn: string;
}

/**
 * The three pilots selected in 2022 whose numbers are in the sources. Number, title and
 * association are as published (工信部科函〔2022〕272号, through the trade press); the dates and
 * everything else that a form asks for are assumed for the test, since no source gives them.
 */
export const PILOTS_OF_2022: readonly Pilot[] = [
  {
    account: 'association-1',
    number: 'T/CNTAC 15-2018',
    titleZh: '纺织企业水足迹核算通用技术要求',
    publishedOn: '2018-06-01',
    implementedOn: '2018-07-01',
  },
  {
    account: 'association-1',
    number: 'T/CNTAC 35-2019',
    titleZh: '绿色设计产品评价技术规范 皮服',
    publishedOn: '2019-06-01',
    implementedOn: '2019-07-01',
  },
  {
    account: 'association-2',
    number: 'T/CTES 1046—2021',
    titleZh: '防静电袜',
    publishedOn: '2021-06-01',
    implementedOn: '2021-07-01',
  },
].map((stated) => ({ account: stated.account, content: contentOf(stated) }));

/** A filing that every clause of the sample round is content with. */
export function contentOf(stated: Stated): Content {
  return {
    applicant: {
      orgType: 'federation',
      legalPerson: true,
      relation: 'other',
      level: 'national',
      registrationAuthority: '民政部',
      supervisingUnit: '样例业务主管单位',
      address: '样例地址',
      memberCount: 100,
      standardsOffice: '标准化工作部',
      standardsStaff: 3,
      publishedStandards: 10,
    },
    people: {
      legalRepresentative: '样例法定代表人',
      contactName: '样例联系人',
      contactPhone: '010-00000000',
      contactEmail: 'contact@example.org',
      signer: '样例签字人',
    },
    standard: {
      number: stated.number,
      titleZh: stated.titleZh,
      titleEn: 'as translated by the association',
      ics: '59.080.01',
      ccs: 'W04',
      economicClass: 'C17',
      publishedOn: stated.publishedOn,
      implementedOn: stated.implementedOn,
      status: 'in_force',
      revision: 'first',
      draftingUnits: ['样例起草单位'],
      involvesPatents: false,
      fullTextPublic: true,
      platformUrl: 'https://www.ttbz.org.cn/',
      convertedTo: [],
    },
    technicalContent: '样例：主要技术内容。',
    keyField: 'intelligent_and_green_manufacturing',
    policyThemes: ['traditional_industries'],
    novelty: {
      categories: ['innovative'],
      gapSearch: {
        searchedOn: '2026-01-15',
        sources: '全国标准信息公共服务平台',
        result: '未检索到同类标准',
      },
    },
    effect: { userUnits: 12, description: '样例：应用效果。' },
    promotionPlan: '样例：推广计划。',
    recommendation: { route: 'recommended', recommenderId: 'rec_440000', cityReport: false },
    commitment: { truthful: true, sealed: true, signedOn: '2026-11-01' },
    materials: materialsFor(stated.number),
  };
}

function materialsFor(number: string): NonNullable<Content['materials']> {
  const entry = (kind: 'M1' | 'M2' | 'M3' | 'M4' | 'M5' | 'M6', name: string) => ({
    kind,
    name,
    mediaType: 'application/pdf',
    size: 200_000,
    sha256: kind.charCodeAt(1).toString(16).padStart(64, '0'),
  });
  return [
    { ...entry('M1', '登记证书.pdf'), sealed: true },
    entry('M2', '汇总表.pdf'),
    entry('M3', '申报书.pdf'),
    { ...entry('M4', '发布公告.pdf'), statedNumber: number },
    { ...entry('M5', '标准文本.pdf'), statedNumber: number },
    { ...entry('M6', '实施推广情况证明-1.pdf'), sealed: true },
  ];
}

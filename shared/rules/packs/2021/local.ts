import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** What single provinces added, and what is not known of the national deadline. */
export const local = [
  {
    id: 'PP2021-D1',
    kind: 'hard',
    citation: cite('sc-2021', {
      article: '川',
      read: 'source',
      from: 'S21SC',
      note: 'V: S21SC',
    }),
    says: {
      zh: '于7月22日前报送申报材料一式三份（含电子版），逾期不再受理',
      en: 'Sichuan: by 22 Jul 2021, 3 copies incl. electronic, late not accepted; intake entrusted to 四川省机械标准化技术委员会',
    },
    appliesWhen: 'filing.route == "recommended" && filing.province == "510000"',
    requires: 'filing.receivedOn <= parameters.deadlineSichuan',
    remedy: {
      zh: '经四川省推荐的，应在2021年7月22日前报送；份数由人工核对。',
      en: 'Filed through Sichuan: it had to arrive by 22 July 2021; a person counts the copies.',
    },
    examples: [
      {
        name: 'through Sichuan on the last day',
        facts: { filing: { route: 'recommended', province: '510000', receivedOn: '2021-07-22' } },
        is: 'met',
      },
      {
        name: 'through Sichuan one day later',
        facts: { filing: { route: 'recommended', province: '510000', receivedOn: '2021-07-23' } },
        is: 'unmet',
      },
      {
        name: 'through another province',
        facts: { filing: { route: 'recommended', province: '440000' } },
        is: 'not_applicable',
      },
      {
        name: 'through Sichuan, no day stated',
        facts: { filing: { route: 'recommended', province: '510000' } },
        is: 'undetermined',
      },
    ],
  },
  {
    id: 'PP2021-D2',
    kind: 'hard',
    citation: cite('sd-2021', {
      article: '鲁',
      read: 'source',
      from: 'S21SD',
      note: 'V: S21SD',
    }),
    says: {
      zh: '以市（县、区）为活动范围的…由所在市…推荐；全省性社会团体可直接报送；申报书推荐单位为省工业和信息化厅，市局以推荐报告形式推荐',
      en: 'Shandong: city-level bodies go through the city bureau, province-wide bodies file directly with the province; the form\'s "recommender" must be the PROVINCIAL department, the city writes a recommendation report',
    },
    appliesWhen:
      'filing.route == "recommended" && filing.province == "370000" && applicant.level == "municipal"',
    requires: 'filing.cityReport',
    remedy: {
      zh: '以市（县、区）为活动范围的社会团体，经所在市主管部门以推荐报告形式推荐后报送省级主管部门；申报书的推荐单位为省工业和信息化厅。',
      en: 'A city-level association goes through its city’s department, which writes a report of recommendation; the form names the provincial department as recommender.',
    },
    examples: [
      {
        name: 'a city-level body of Shandong with its city’s report',
        facts: {
          filing: { route: 'recommended', province: '370000', cityReport: true },
          applicant: { level: 'municipal' },
        },
        is: 'met',
      },
      {
        name: 'a city-level body of Shandong without one',
        facts: {
          filing: { route: 'recommended', province: '370000', cityReport: false },
          applicant: { level: 'municipal' },
        },
        is: 'unmet',
      },
      {
        name: 'a province-wide body of Shandong',
        facts: {
          filing: { route: 'recommended', province: '370000' },
          applicant: { level: 'provincial' },
        },
        is: 'not_applicable',
      },
      {
        name: 'a city-level body elsewhere',
        facts: {
          filing: { route: 'recommended', province: '440000' },
          applicant: { level: 'municipal' },
        },
        is: 'not_applicable',
      },
      {
        name: 'a report that is not stated',
        facts: {
          filing: { route: 'recommended', province: '370000' },
          applicant: { level: 'municipal' },
        },
        is: 'undetermined',
      },
    ],
  },
] satisfies Clause[];

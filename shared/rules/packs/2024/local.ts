import type { Clause } from '../../../domain/rules/clause.ts';
import { cite } from '../sources/cite.ts';

/** What single provinces added, and what is not known of the national deadline. */
export const local = [
  {
    id: 'PP2024-D1',
    kind: 'hard',
    citation: cite('gd-city-2024', {
      article: '粤（市级）',
      read: 'source',
      from: 'S24GD',
      note: 'V: S24GD',
    }),
    says: {
      zh: '填报《推荐项目汇总表》…纸质版一式三份、电子版一份…7月16日前',
      en: 'a Guangdong prefecture: recommended-project summary + 3 paper + 1 electronic by 16 Jul 2024',
    },
    appliesWhen: 'filing.route == "recommended" && filing.province == "440000"',
    remedy: {
      zh: '该期限和份数出自广东一个地级市的通知；请向所在市主管部门核对本市的要求。',
      en: 'Deadline and copies are those of one prefecture of Guangdong; ask the department of your city for its own.',
    },
    examples: [
      {
        name: 'through Guangdong, in whatever prefecture',
        facts: { filing: { route: 'recommended', province: '440000' } },
        is: 'undetermined',
      },
      {
        name: 'through another province',
        facts: { filing: { route: 'recommended', province: '130000' } },
        is: 'not_applicable',
      },
      { name: 'filed directly', facts: { filing: { route: 'direct' } }, is: 'not_applicable' },
    ],
  },
  {
    id: 'PP2024-D2',
    kind: 'hard',
    citation: cite('hb-2024', {
      article: '冀',
      read: 'source',
      from: 'S24HB',
      note: 'V: S24HB',
    }),
    says: {
      zh: '各市…初审后，向我厅提出申请。省级有关协会、标准化专业机构可直接向我厅提出',
      en: 'Hebei: city first-check, then province; province-level associations and professional bodies file directly',
    },
    appliesWhen:
      'filing.route == "recommended" && filing.province == "130000" && applicant.level == "municipal"',
    remedy: {
      zh: '经河北省推荐的市级社会团体，先由所在市初审，再向省厅提出申请。',
      en: 'A city-level association of Hebei is first checked by its city, then applies to the province.',
    },
    examples: [
      {
        name: 'a city-level body of Hebei, whose city checks first',
        facts: {
          filing: { route: 'recommended', province: '130000' },
          applicant: { level: 'municipal' },
        },
        is: 'undetermined',
      },
      {
        name: 'a province-level body of Hebei',
        facts: {
          filing: { route: 'recommended', province: '130000' },
          applicant: { level: 'provincial' },
        },
        is: 'not_applicable',
      },
      {
        name: 'another province',
        facts: { filing: { route: 'recommended', province: '440000' } },
        is: 'not_applicable',
      },
    ],
  },
] satisfies Clause[];

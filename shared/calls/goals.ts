import type { Call } from '../domain/calls/call.ts';
import type { Text } from '../domain/text.ts';

/** What the programme set itself, and where that was read. */
export interface Goal {
  readonly id: 'projects' | 'key_fields';
  readonly text: Text;
  readonly target: number;
  readonly source: Text;
}

/** Of the programme as a whole: no call was found that sets itself a number. */
export const GOALS: readonly Goal[] = [
  {
    id: 'projects',
    text: { zh: '每年约百项示范项目', en: 'About a hundred pilots a year' },
    target: 100,
    source: {
      zh: '历年申报通知名称中的“百项”（据通知的转载文本）；2018、2019、2022、2023年分别入选102、103、102、109项',
      en: 'The “hundred” in the names of the calls, read in mirrors of the notices; 102, 103, 102 and 109 were selected in 2018, 2019, 2022 and 2023',
    },
  },
  {
    id: 'key_fields',
    text: { zh: '在十余个重点领域开展示范', en: 'Pilots in 10-odd key fields' },
    target: 10,
    source: {
      zh: '工业和信息化部2018年标准化工作重点，据欧洲标准化机构派驻中国的专家（SESEC）的英文报道，未读到原文；所列领域不足十个',
      en: 'The ministry’s work focus on standardisation of 2018, as the Seconded European Standardization Expert in China (SESEC) reports it in English; the original was not read, and the report names fewer than ten',
    },
  },
];

type Counted = Pick<Call, 'window' | 'keyFields' | 'mayFileDirectly' | 'recommenders'>;

/**
 * Whether a call can meet a goal at all: somebody can file in it, as many can be recommended as the
 * goal wants, and where fields are counted the form asks for one.
 */
export function canMeet({ id, target }: Goal, call: Counted): boolean {
  if (call.window === null || mostFilings(call) < target) return false;
  return id === 'projects' || call.keyFields.length > 0;
}

/** Without end where one route has no quota. */
function mostFilings({ mayFileDirectly, recommenders }: Counted): number {
  if (mayFileDirectly.length > 0) return Infinity;
  return recommenders.reduce((sum, { quota }) => sum + (quota ?? Infinity), 0);
}

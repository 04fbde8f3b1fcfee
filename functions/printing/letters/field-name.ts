import { CONTENT_LABELS } from '../../../shared/calls/content-words.ts';
import { isWithin } from '../../../shared/domain/application/changes.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Text } from '../../../shared/domain/text.ts';

/** A whole section, where it is that which is meant. */
const SECTIONS: Readonly<Record<string, Text>> = {
  '/applicant': { zh: '申报单位', en: 'applicant' },
  '/people': { zh: '人员', en: 'people' },
  '/standard': { zh: '标准', en: 'standard' },
  '/novelty': { zh: '申报类别', en: 'novelty' },
  '/effect': { zh: '应用效果', en: 'effect of its application' },
  '/recommendation': { zh: '推荐途径', en: 'route' },
  '/commitment': { zh: '承诺', en: 'commitment' },
  '/materials': { zh: '申报材料', en: 'materials' },
};

/** What the field at a pointer is called: as the call says, or else as this system does. */
export function fieldName({ requiredFields }: Pick<Call, 'requiredFields'>, pointer: string): Text {
  const asked = requiredFields.map((field) => [field.pointer, field.label] as const);
  const ours = Object.entries(CONTENT_LABELS);
  const [found] = [...asked, ...ours, ...Object.entries(SECTIONS)]
    .filter(([at]) => isWithin(pointer, at))
    .toSorted(([one], [other]) => other.length - one.length);
  const [at, name] = found ?? ['', { zh: '申报内容', en: 'content' }];
  const [, place] = /^\/(\d+)(?:\/|$)/.exec(pointer.slice(at.length)) ?? [];
  if (place === undefined) return name;
  const number = Number(place) + 1;
  return { zh: `${name.zh}（第${number}项）`, en: `${name.en} (no. ${number})` };
}

import type { Call } from '../../../../shared/domain/calls/call.ts';
import type { Text } from '../../../../shared/domain/text.ts';
import { filedPlaceName } from '../../../../shared/domain/texts/field-name.ts';

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

/** What the field at a pointer is called: as the call says, or else as forms, pages and `pilots` do. */
export function fieldName({ requiredFields }: Pick<Call, 'requiredFields'>, pointer: string): Text {
  const asked = requiredFields.find((field) => field.pointer === pointer);
  return asked?.label ?? filedPlaceName(pointer, sectionAt) ?? { zh: '申报内容', en: 'content' };
}

const sectionAt = (steps: readonly string[]): Text | undefined => SECTIONS[`/${steps.join('/')}`];

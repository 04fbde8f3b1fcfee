import type { Text } from '../../shared/domain/text.ts';
import type { FactField } from './fact-field.ts';

/** A few questions that belong together, asked on one page. */
export interface Step {
  readonly id: string;
  readonly name: Text;
  /** Which of the groups it belongs to, counted from nought. */
  readonly group: number;
  readonly fields: readonly FactField[];
}

/** Above so many questions a step is divided. */
const MOST_QUESTIONS = 6;

/** By the first segment of the path of a fact. */
export const GROUPS: readonly (readonly [id: string, name: Text, groups: readonly string[]])[] = [
  ['standard', { zh: '标准', en: 'The standard' }, ['standard']],
  ['applicant', { zh: '申报单位', en: 'The association' }, ['applicant']],
  ['novelty', { zh: '类别与效果', en: 'Category and effect' }, ['novelty', 'adoption']],
  ['filing', { zh: '途径与材料', en: 'Route and materials' }, ['filing', 'materials', 'extra']],
];

/** The facts that a call asks for as the steps of a form; a table of an application itself has no room in one. */
export function stepsOf(asked: readonly FactField[]): readonly Step[] {
  return GROUPS.flatMap(([id, name, groups], group) => {
    const fields = asked.filter(
      ({ path, kind, table }) =>
        (kind !== 'table' || table) && groups.includes(path.split('.')[0] ?? ''),
    );
    const parts = chunks(fields);
    return parts.map((part, at) => ({
      id: at === 0 ? id : `${id}-${at + 1}`,
      name: parts.length === 1 ? name : numbered(name, at + 1, parts.length),
      group,
      fields: part,
    }));
  });
}

function chunks(fields: readonly FactField[]): FactField[][] {
  const count = Math.ceil(fields.length / MOST_QUESTIONS);
  // of about the same length, so that no step holds a single question
  const size = Math.ceil(fields.length / Math.max(count, 1));
  return Array.from({ length: count }, (_, at) => fields.slice(at * size, (at + 1) * size));
}

function numbered({ zh, en }: Text, at: number, of: number): Text {
  return { zh: `${zh}（${at}/${of}）`, en: `${en} (${at}/${of})` };
}

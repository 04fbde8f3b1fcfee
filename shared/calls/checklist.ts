import type { CallDefinition, MaterialRequirement } from '../domain/calls/call.ts';

type Checklist = CallDefinition['recommenderChecklist'];

/**
 * What a recommender ticks off: each material that the call lists, and the commitment. A material that
 * is asked of some filings alone can be ticked of any other in all honesty: as one that it need not have.
 */
export function checklistOf(materials: readonly MaterialRequirement[]): Checklist {
  return [
    ...materials.map(({ kind, name, requiredWhen }) =>
      checked(kind.toLowerCase(), requiredWhen === undefined ? name : orNone(name)),
    ),
    checked('commitment', { zh: '真实性和准确性承诺', en: 'commitment to truth and accuracy' }),
  ];
}

function orNone({ zh, en }: MaterialRequirement['name']): MaterialRequirement['name'] {
  return {
    zh: `${zh}；不适用的，已核对确不适用`,
    en: `${en}; where it does not apply, that it does not`,
  };
}

function checked(id: string, name: MaterialRequirement['name']): Checklist[number] {
  return { id, text: { zh: `已核对：${name.zh}`, en: `checked: ${name.en}` } };
}

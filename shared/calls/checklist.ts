import type { CallDefinition, MaterialRequirement } from '../domain/calls/call.ts';

type Checklist = CallDefinition['recommenderChecklist'];

/** What a recommender ticks off: each material that the call lists, and the commitment. */
export function checklistOf(materials: readonly MaterialRequirement[]): Checklist {
  return [
    ...materials.map(({ kind, name }) => checked(kind.toLowerCase(), name)),
    checked('commitment', { zh: '真实性和准确性承诺', en: 'commitment to truth and accuracy' }),
  ];
}

function checked(id: string, name: MaterialRequirement['name']): Checklist[number] {
  return { id, text: { zh: `已核对：${name.zh}`, en: `checked: ${name.en}` } };
}

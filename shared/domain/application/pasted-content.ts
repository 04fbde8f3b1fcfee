import { foldedEmail, trimmed } from '../texts/contacts.ts';
import { withoutInvisible } from '../texts/visible.ts';
import { isStated } from '../texts/stated.ts';
import type { DraftContent } from './content.ts';

/** What can be seen of a number; how it is spelled stays as it was stated. */
function seen(number: string): string {
  return trimmed(withoutInvisible(number));
}

/** The content as it is kept: numbers, addresses and telephone without what came along when they were pasted. */
export function foldedContent(content: DraftContent): DraftContent {
  const { people, standard, materials } = content;
  const { contactEmail, contactPhone } = people ?? {};
  const { platformUrl, number, previousNumbers } = standard ?? {};
  return {
    ...content,
    ...(people && {
      people: {
        ...people,
        ...(contactEmail !== undefined && { contactEmail: foldedEmail(contactEmail) }),
        ...(contactPhone !== undefined && { contactPhone: trimmed(contactPhone) }),
      },
    }),
    ...(standard && {
      standard: {
        ...standard,
        ...(number !== undefined && { number: seen(number) }),
        ...(previousNumbers && { previousNumbers: previousNumbers.map(seen) }),
        ...(platformUrl !== undefined && { platformUrl: trimmed(platformUrl) }),
      },
    }),
    ...(materials && {
      materials: materials.map((material) => {
        const { statedNumber } = material;
        return statedNumber === undefined
          ? material
          : { ...material, statedNumber: seen(statedNumber) };
      }),
    }),
  };
}

/** The content without the people of whom nothing but the mark of their erasure is left. */
export function withoutErased({ people, ...content }: DraftContent): DraftContent {
  const left = Object.entries(people ?? {}).filter(([, text]) => isStated(text ?? ''));
  return left.length > 0 ? { ...content, people: Object.fromEntries(left) } : content;
}

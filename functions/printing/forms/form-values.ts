import { contentValue } from '../../../shared/calls/content-words.ts';
import type { DraftContent } from '../../../shared/domain/application/content.ts';
import { valueAt } from '../../../shared/domain/application/field-pointer.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';

/** What is stated at a pointer, as people read it; null where nothing is. */
export function statedAt(content: DraftContent, pointer: string, call: Call): string | null {
  const value = valueAt(content, pointer);
  if (value === undefined || value === null || value === '') return null;
  const named = (one: unknown) => nameIn(call, pointer, one) ?? contentValue(pointer, one);
  return Array.isArray(value) && value.length > 0
    ? value.map((one) => named(one)).join('；')
    : named(value);
}

/** What the call itself calls a choice. */
function nameIn(call: Call, pointer: string, value: unknown): string | undefined {
  const offered = {
    '/keyField': call.keyFields,
    '/industry': call.industries,
    '/policyThemes': call.policyThemes,
    '/recommendation/recommenderId': call.recommenders,
  }[pointer];
  return offered?.find(({ id }) => id === value)?.name.zh;
}

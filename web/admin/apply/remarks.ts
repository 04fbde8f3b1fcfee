import { type Remark, remarksOn } from '../../../shared/calls/stale-call.ts';
import type { RulePack } from '../../data/answers.ts';
import type { Definition } from './call-files.ts';

/**
 * What in a call still speaks of another year or pack, and what is odd about it, as the command line
 * tells it; nothing of one that lacks what this goes by, which the API refuses and names. `pack` is
 * null where nobody knows it, `others` the numbers of the notices of other calls.
 */
export function remarksIn(
  definition: Definition,
  pack: RulePack | null,
  others: readonly (string | null)[],
): readonly Remark[] {
  const { name, rulePack, materials, window } = definition;
  const { documentNumber = null, issuedOn = null } = definition;
  const isWhole =
    isText(name?.zh) &&
    isText(name.en) &&
    isText(rulePack?.id) &&
    Array.isArray(materials) &&
    [documentNumber, issuedOn].every((each) => each === null || isText(each)) &&
    (!window || isText(window.opensAt));
  if (!isWhole || !name || !rulePack || !materials) return [];
  const draft = { name, rulePack, materials, window: window ?? null, documentNumber, issuedOn };
  return remarksOn(draft, pack, others);
}

/** The files may say anything. */
function isText(value: unknown): value is string {
  return typeof value === 'string';
}

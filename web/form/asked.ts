import type { Clause } from '../data/answers.ts';
import type { FactField } from './fact-field.ts';

/** A clause as far as its conditions go. */
interface Asking {
  readonly kind: Clause['kind'];
  readonly appliesWhen?: string | undefined;
  readonly referWhen?: { readonly condition: string } | undefined;
  readonly requires?: string | undefined;
}

/** Only these can be met or not by what an applicant states. */
const ASKING: readonly Clause['kind'][] = ['hard', 'priority'];

/** The facts that the clauses of a pack ask for. */
export function factsAsked(
  { clauses }: { readonly clauses: readonly Asking[] },
  fields: readonly FactField[],
): FactField[] {
  const text = clauses
    .filter(({ kind }) => ASKING.includes(kind))
    .flatMap(({ appliesWhen, referWhen, requires }) => [
      appliesWhen,
      referWhen?.condition,
      requires,
    ])
    .join(' ');
  return fields.filter(({ path }) => names(text, path));
}

/** Whether a condition names the fact, and not one whose path only begins or ends with it. */
function names(condition: string, path: string): boolean {
  return new RegExp(`(?<![\\w.])${path.split('.').join('\\.')}(?!\\w)`).test(condition);
}

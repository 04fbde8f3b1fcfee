import type { Schemas } from '../../shared/client/client.ts';
import type { FactField } from './fact-field.ts';
import { rowsIn } from './content/table-rows.ts';

type PartialFacts = Schemas['PartialFacts'];
type Group = { [name: string]: unknown };

/** The facts that a form states, by `entries` of path and value; what is left empty is unknown. */
export function statedFacts(
  entries: readonly (readonly [path: string, value: string])[],
  fields: readonly FactField[],
): PartialFacts {
  const facts: Group = {};
  for (const field of fields) {
    const values = entries.filter(([path]) => path === field.path).map(([, value]) => value.trim());
    const value = valueOf(
      field,
      values.filter((each) => each !== ''),
    );
    if (value !== undefined) put(facts, field.path.split('.'), value);
  }
  // the API judges the shape again, and says what is wrong with it
  return facts as PartialFacts;
}

function valueOf({ kind }: FactField, values: readonly string[]): unknown {
  const [first] = values;
  if (first === undefined) return undefined;
  if (kind === 'table') return rowsIn(values);
  if (kind === 'choices') return values;
  if (kind === 'boolean') return first === 'true';
  return kind === 'integer' ? Number(first) : first;
}

function put(facts: Group, path: readonly string[], value: unknown): void {
  const [name = '', ...deeper] = path;
  if (deeper.length === 0) facts[name] = value;
  else put((facts[name] ??= {}) as Group, deeper, value);
}

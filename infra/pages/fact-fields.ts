import * as z from 'zod';
import { type Fact, VOCABULARY } from '../../shared/rules/language/vocabulary.ts';
import type { FactField } from '../../web/form/fact-field.ts';

/** Every fact that a clause may ask for, as a form asks for it, in the order of the vocabulary. */
export const FACT_FIELDS: readonly FactField[] = [...VOCABULARY.values()].map(fieldOf);

function fieldOf({ path, label, type }: Fact): FactField {
  if (type.kind === 'enum') return { path, label, kind: 'choice', values: type.values };
  if (type.kind === 'integer') return { path, label, kind: 'integer', min: type.min };
  if (type.kind !== 'list') return { path, label, kind: type.kind };
  if (!(type.of instanceof z.ZodEnum)) return { path, label, kind: 'table' };
  return { path, label, kind: 'choices', values: type.of.options.map(String) };
}

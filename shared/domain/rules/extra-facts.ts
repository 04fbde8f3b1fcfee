import * as z from 'zod';
import { Text } from '../text.ts';

/** What kind of value a fact takes that a pack or a call asks for besides those of this system. */
export const EXTRA_KINDS = ['yes_no', 'choice', 'number', 'date', 'text'] as const;

/** By which conditions name it: `extra.<id>`. */
export const ExtraId = z.string().regex(/^[a-z][A-Za-z0-9]{0,39}$/);

/** The longest text that answers one. */
export const LONGEST_EXTRA = 2000;

/** One of the answers to a choice; ids are alike in no pack by chance only, names are what is read. */
const ExtraChoice = z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), name: Text });

/**
 * A fact that a pack or a call asks for and the code does not know. Never one about a person. What of
 * its fields belongs together is looked at where one is put: `extraFaults`.
 */
export const ExtraFact = z.strictObject({
  id: ExtraId,
  kind: z.enum(EXTRA_KINDS),
  label: Text,
  /** Where one finds the answer. */
  hint: Text.optional(),
  /** What is meant by it, for whoever hesitates. */
  help: Text.optional(),
  /** What can be done about it: see `FactNature`. */
  nature: z.enum(['chosen', 'stated', 'given']),
  /** Of a choice only. */
  choices: z.array(ExtraChoice).min(2).max(30).optional(),
  /** Of a number only; 0 where nothing is said. */
  min: z.int().optional(),
  max: z.int().optional(),
});

export type ExtraFact = z.infer<typeof ExtraFact>;

/** All that a pack or a call asks besides. */
export const ExtraFacts = z.array(ExtraFact).max(40);

/** What may be stated of any of them, before it is held against its kind. */
export const ExtraValue = z.union([z.boolean(), z.int(), z.string().max(LONGEST_EXTRA)]);
export type ExtraValue = z.infer<typeof ExtraValue>;

/** What is stated of them, by their ids. */
export const ExtraStated = z.record(ExtraId, ExtraValue);
export type ExtraStated = z.infer<typeof ExtraStated>;

/** Whether a value answers a fact; a day is any text that `isDay` takes. */
export function answers(
  { kind, choices, min = 0, max = Infinity }: ExtraFact,
  value: unknown,
  isDay: (text: string) => boolean,
): boolean {
  if (kind === 'yes_no') return typeof value === 'boolean';
  if (kind === 'number')
    return Number.isInteger(value) && Number(value) >= min && Number(value) <= max;
  if (typeof value !== 'string') return false;
  if (kind === 'date') return isDay(value);
  return choices?.some(({ id }) => id === value) ?? true;
}

/** What is asked in a call: what its pack asks first, then what it asks itself. */
export function askedBy(
  pack: { readonly extra?: readonly ExtraFact[] | undefined },
  call: { readonly extra?: readonly ExtraFact[] | undefined },
): ExtraFact[] {
  const ofPack = pack.extra ?? [];
  const own = (call.extra ?? []).filter(({ id }) => ofPack.every((each) => each.id !== id));
  return [...ofPack, ...own];
}

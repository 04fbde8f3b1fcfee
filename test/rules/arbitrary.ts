import * as fc from 'fast-check';
import * as z from 'zod';
import { FACT_LABELS, Facts, type PartialFacts } from '../../shared/domain/rules/facts.ts';

// on and past the thresholds, and the ends of what a date can be
const THRESHOLDS = [
  '2019-02-28',
  '2019-03-01',
  '2020-02-29',
  '2021-07-22',
  '2021-07-23',
  '2022-12-31',
  '2023-01-01',
  '2023-06-30',
  '2023-07-01',
  '0000-01-01',
  '0050-01-31',
  '9999-12-31',
];

const DAYS = fc.oneof(
  fc
    .date({ min: new Date('2017-01-01'), max: new Date('2027-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(...THRESHOLDS),
);

const TELLING_TEXTS = [
  'T/CNTAC 14-2018',
  'T/CNTAC 14—2018',
  't/cntac 15-2018',
  'T/CTES 1046—2021',
  'GB/T 1-2020',
  '51100000500002862F',
  '51100000500002862f',
  '12440300455752807L',
  '51100000500000024G',
  '440000',
  '510000',
  '370000',
  '130000',
  '',
];

const TEXTS = fc.oneof(
  fc.constantFrom(...TELLING_TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** Any facts that the schema allows, each stated or not. */
export const anyFacts: fc.Arbitrary<PartialFacts> = partial(Facts) as fc.Arbitrary<PartialFacts>;

function partial(schema: z.ZodObject): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>);
  return fc.record(
    Object.fromEntries(
      fields.map(([key, field]) => [
        key,
        field instanceof z.ZodObject && !FACT_LABELS.has(field) ? partial(field) : value(field),
      ]),
    ),
    { requiredKeys: [] },
  );
}

function value(schema: z.ZodType): fc.Arbitrary<unknown> {
  if (schema instanceof z.ZodBoolean) return fc.boolean();
  if (schema instanceof z.ZodISODate) return DAYS;
  if (schema instanceof z.ZodEnum) return fc.constantFrom(...schema.options);
  if (schema instanceof z.ZodString) return TEXTS;
  if (schema instanceof z.ZodNumber)
    return fc.nat({ max: 5 }).map((n) => n + (schema.minValue ?? 0));
  if (schema instanceof z.ZodArray)
    return fc.array(value(schema.element as z.ZodType), { maxLength: 4 });
  if (schema instanceof z.ZodObject) {
    const fields = Object.entries(schema.shape as Readonly<Record<string, z.ZodType>>);
    return fc.record(Object.fromEntries(fields.map(([key, field]) => [key, value(field)])));
  }
  throw new TypeError(schema.type);
}

import * as z from 'zod';
import { MaterialKind } from '../calls/call.ts';
import { ExtraStated } from '../rules/extra-facts.ts';
import { IndicatorComparison, NOVELTY_CATEGORIES, ORGANISATION_TYPES } from '../rules/facts.ts';
import { isCcs, isIcs } from '../texts/classifications.ts';
import { isEmail, isPhone, isWebAddress } from '../texts/contacts.ts';
import { isReadableDate } from '../texts/readable-date.ts';
import { isMeantAsStandardNumber } from '../texts/standard-number.ts';
import { isStated } from '../texts/stated.ts';
import { controlIn } from '../texts/visible.ts';
import { LARGEST_FILE } from '../materials/largest-file.ts';

interface Leaves {
  /** A text that may be left empty. */
  text: (max: number) => z.ZodType<string>;
  /** One of a list, which is there to say something. */
  item: (max: number) => z.ZodType<string>;
  categories: z.ZodType<Category[]>;
  date: z.ZodType<string>;
  standardNumber: z.ZodType<string>;
  earlierNumber: z.ZodType<string>;
  ics: z.ZodType<string>;
  ccs: z.ZodType<string>;
  email: z.ZodType<string>;
  phone: z.ZodType<string>;
  url: z.ZodType<string>;
  sha256: z.ZodType<string>;
}

const short = (max: number) => z.string().max(max);
const loose = short(200);
const Categories = z.array(z.enum(NOVELTY_CATEGORIES)).max(4);
type Category = z.infer<typeof Categories>[number];

/** Signed and published as it stands: no character may hide in it or turn it around. */
const plain = (max: number) =>
  short(max).refine((s) => controlIn(s) === null, {
    error: ({ input }) => `text.control ${controlIn(String(input))}`,
  });
const filled = (max: number) => plain(max).refine(isStated, { error: 'field.required' });
/** In the format that it is asked in, or empty where it need not be stated. */
const formed = (max: number, isRight: (text: string) => boolean, error: string) =>
  plain(max).refine(isRight, { error });

/** A draft takes any short text where a format is expected, and is warned about it. */
const DRAFT: Leaves = {
  text: short,
  item: short,
  categories: Categories,
  date: loose,
  standardNumber: loose,
  earlierNumber: loose,
  ics: loose,
  ccs: loose,
  email: loose,
  phone: short(50),
  url: short(500),
  sha256: loose,
};

const FINAL: Leaves = {
  text: (max) => plain(max).refine((s) => s === '' || isStated(s), { error: 'field.required' }),
  item: filled,
  categories: Categories.refine((of) => !of.includes('none') || of.length === 1, {
    error: 'field.contradiction',
  }).refine((of) => new Set(of).size === of.length, { error: 'field.repeated' }),
  date: formed(200, isReadableDate, 'format.date').meta({ format: 'date' }),
  // what is odd about it is told, and a person's to read
  standardNumber: plain(200).refine(isMeantAsStandardNumber, { error: 'format.standard_number' }),
  // it may have been any kind of number by then: what cannot be read is a person's to read
  earlierNumber: filled(200),
  ics: formed(200, isIcs, 'format.ics'),
  ccs: formed(200, isCcs, 'format.ccs'),
  email: formed(254, isEmail, 'format.email'),
  phone: formed(50, isPhone, 'format.phone'),
  url: formed(500, isWebAddress, 'format.url'),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};

/**
 * What an association fills in. The ministry's annexes were not found: the fields follow
 * programme facts where a source names them and are our own design elsewhere (the call's
 * `requiredFields` say which). Every field is optional here; the call says what submission needs.
 */
function contentShape(leaf: Leaves) {
  const { text, item } = leaf;
  const material = z.strictObject({
    kind: MaterialKind,
    name: item(200),
    mediaType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+$/)
      .max(100),
    size: z.int().min(1).max(LARGEST_FILE).describe('bytes'),
    sha256: leaf.sha256,
    sealed: z.boolean().optional(),
    statedNumber: leaf.standardNumber.optional(),
  });

  const compared = IndicatorComparison.extend({
    indicator: item(200),
    own: item(200),
    reference: item(200),
    referenceStandard: item(100),
  });

  return z.strictObject({
    applicant: z
      .strictObject({
        orgType: z.enum(ORGANISATION_TYPES).optional(),
        legalPerson: z.boolean().optional(),
        relation: z.enum(['miit_managed', 'entrusted_social_organisation', 'other']).optional(),
        level: z.enum(['national', 'provincial', 'municipal']).optional(),
        registrationAuthority: text(200).optional(),
        supervisingUnit: text(200).optional(),
        address: text(300).optional(),
        memberCount: z.int().min(0).max(10_000_000).optional(),
        standardsOffice: text(200).optional(),
        standardsStaff: z.int().min(0).max(100_000).optional(),
        publishedStandards: z.int().min(0).max(1_000_000).optional(),
      })
      .optional(),
    /** Personal data: kept apart in events, so that it can be erased later. */
    people: z
      .strictObject({
        legalRepresentative: text(100).optional(),
        contactName: text(100).optional(),
        contactPhone: leaf.phone.optional(),
        contactEmail: leaf.email.optional(),
        signer: text(100).optional(),
      })
      .optional(),
    standard: z
      .strictObject({
        number: leaf.standardNumber.optional(),
        previousNumbers: z.array(leaf.earlierNumber).max(20).optional(),
        titleZh: text(200).optional(),
        titleEn: text(300).optional(),
        ics: leaf.ics.optional(),
        ccs: leaf.ccs.optional(),
        economicClass: text(10).optional().describe('GB/T 4754'),
        publishedOn: leaf.date.optional(),
        implementedOn: leaf.date.optional(),
        status: z.enum(['in_force', 'withdrawn', 'number_revoked']).optional(),
        revision: z.enum(['first', 'revised']).optional(),
        draftingUnits: z.array(item(200)).max(100).optional(),
        involvesPatents: z.boolean().optional(),
        fullTextPublic: z.boolean().optional(),
        platformUrl: leaf.url.optional(),
        convertedTo: z
          .array(
            z.strictObject({
              kind: z.enum(['international', 'national', 'sector']),
              number: item(100),
            }),
          )
          .max(20)
          .optional()
          .describe('empty: not converted'),
      })
      .optional(),
    technicalContent: text(5000).optional(),
    keyField: text(50)
      .optional()
      .describe('one that the call offers, by its id, or another by its name'),
    industry: text(50).optional().describe('as `keyField`'),
    policyThemes: z.array(item(50)).max(10).optional(),
    novelty: z
      .strictObject({
        categories: leaf.categories.optional(),
        gapSearch: z
          .strictObject({ searchedOn: leaf.date, sources: text(1000), result: text(2000) })
          .optional(),
        comparison: z.array(compared).max(100).optional(),
        internationalProject: z
          .strictObject({ body: text(100), number: text(100), stage: text(100) })
          .optional(),
      })
      .optional(),
    effect: z
      .strictObject({
        userUnits: z.int().min(0).max(10_000_000).optional(),
        description: text(5000).optional(),
      })
      .optional(),
    promotionPlan: text(5000).optional(),
    recommendation: z
      .strictObject({
        route: z.enum(['recommended', 'direct']).optional(),
        recommenderId: text(100).optional(),
        cityReport: z.boolean().optional(),
      })
      .optional(),
    commitment: z
      .strictObject({
        truthful: z.boolean().optional(),
        sealed: z.boolean().optional(),
        signedOn: leaf.date.optional(),
      })
      .optional(),
    materials: z.array(material).max(60).optional(),
    extra: ExtraStated.optional().describe('what the call asks besides, by its id'),
  });
}

/** What can be saved as a draft: right in structure, not yet in every format. */
export const DraftContent = contentShape(DRAFT);
export type DraftContent = z.infer<typeof DraftContent>;
/** What can be submitted: every stated field in its right format. */
export const Content = contentShape(FINAL);
export type Content = z.infer<typeof Content>;

/** The sections of a form, the unit in which an event records a change. */
export const CONTENT_SECTIONS = Object.keys(Content.shape) as (keyof Content)[];

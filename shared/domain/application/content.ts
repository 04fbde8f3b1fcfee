import * as z from 'zod';
import { CalendarDate } from '../calendar.ts';
import { MaterialKind } from '../calls/call.ts';
import { IndicatorComparison, NOVELTY_CATEGORIES, ORGANISATION_TYPES } from '../rules/facts.ts';
import { isCcs, isIcs, isUscc, normaliseStandardNumber } from '../identifiers.ts';

interface Leaves {
  date: z.ZodType<string>;
  standardNumber: z.ZodType<string>;
  uscc: z.ZodType<string>;
  ics: z.ZodType<string>;
  ccs: z.ZodType<string>;
  email: z.ZodType<string>;
  url: z.ZodType<string>;
  sha256: z.ZodType<string>;
}

const text = (max: number) => z.string().max(max);
const loose = text(200);

/** A draft takes any short text where a format is expected, and is warned about it. */
const DRAFT: Leaves = {
  date: loose,
  standardNumber: loose,
  uscc: loose,
  ics: loose,
  ccs: loose,
  email: loose,
  url: text(500),
  sha256: loose,
};

const FINAL: Leaves = {
  date: CalendarDate,
  standardNumber: text(200).refine((s) => normaliseStandardNumber(s) !== null, {
    error: 'format.standard_number',
  }),
  uscc: loose.refine(isUscc, { error: 'format.uscc' }),
  ics: loose.refine(isIcs, { error: 'format.ics' }),
  ccs: loose.refine(isCcs, { error: 'format.ccs' }),
  email: z.email(),
  url: z.url(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
};

/**
 * What an association fills in. The ministry's annexes were not found: the fields follow
 * programme facts where a source names them and are our own design elsewhere (the call's
 * `requiredFields` say which). Every field is optional here; the call says what submission needs.
 */
function contentShape(leaf: Leaves) {
  const material = z.strictObject({
    kind: MaterialKind,
    name: text(200),
    mediaType: z
      .string()
      .regex(/^[\w.+-]+\/[\w.+-]+$/)
      .max(100),
    size: z
      .int()
      .min(1)
      .max(50 * 1024 * 1024)
      .describe('bytes'),
    sha256: leaf.sha256,
    sealed: z.boolean().optional(),
    statedNumber: leaf.standardNumber.optional(),
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
        contactPhone: text(50).optional(),
        contactEmail: leaf.email.optional(),
        signer: text(100).optional(),
      })
      .optional(),
    standard: z
      .strictObject({
        number: leaf.standardNumber.optional(),
        previousNumbers: z.array(leaf.standardNumber).max(20).optional(),
        titleZh: text(200).optional(),
        titleEn: text(300).optional(),
        ics: leaf.ics.optional(),
        ccs: leaf.ccs.optional(),
        economicClass: text(10).optional().describe('GB/T 4754'),
        publishedOn: leaf.date.optional(),
        implementedOn: leaf.date.optional(),
        status: z.enum(['in_force', 'withdrawn', 'number_revoked']).optional(),
        revision: z.enum(['first', 'revised']).optional(),
        draftingUnits: z.array(text(200)).max(100).optional(),
        involvesPatents: z.boolean().optional(),
        fullTextPublic: z.boolean().optional(),
        platformUrl: leaf.url.optional(),
        convertedTo: z
          .array(
            z.strictObject({
              kind: z.enum(['international', 'national', 'sector']),
              number: text(100),
            }),
          )
          .max(20)
          .optional()
          .describe('empty: not converted'),
      })
      .optional(),
    technicalContent: text(5000).optional(),
    keyField: text(50).optional(),
    policyThemes: z.array(text(50)).max(10).optional(),
    novelty: z
      .strictObject({
        categories: z.array(z.enum(NOVELTY_CATEGORIES)).max(4).optional(),
        gapSearch: z
          .strictObject({ searchedOn: leaf.date, sources: text(1000), result: text(2000) })
          .optional(),
        comparison: z.array(IndicatorComparison).max(100).optional(),
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

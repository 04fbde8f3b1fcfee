import * as z from 'zod';
import { CalendarDate, Instant } from '../calendar.ts';
import { FileFormat } from '../materials/file-formats.ts';
import { LARGEST_FILE } from '../materials/largest-file.ts';
import { RELATED } from '../people/organisation.ts';
import { ExtraFacts } from '../rules/extra-facts.ts';
import { Reading, RulePackRef } from '../rules/clause.ts';
import { Text } from '../text.ts';
import { LetterTemplate } from './letter-template.ts';
import { foldedUscc } from '../texts/credit-code.ts';

/** An organisation code as the token carries it, a unified social credit code, however it is pasted. */
export const OrganisationCode = z
  .string()
  // in one spelling wherever one is stated: what is compared with it is written so
  .overwrite(foldedUscc)
  .regex(/^[0-9A-Z]{18}$/);

/**
 * 推荐部门: a provincial department, or a body entrusted with standards work. `division` is the
 * GB/T 2260 code of the province (six digits); entrusted bodies have none.
 */
export const Recommender = z.strictObject({
  id: z.string().regex(/^rec_[a-z0-9_]+$/),
  kind: z.enum(['provincial', 'entrusted']),
  name: Text,
  division: z
    .string()
    .regex(/^\d{6}$/)
    .nullable(),
  /** The organisation code in the tokens of its people; null where nobody can sign in for it yet. */
  organisation: OrganisationCode.nullable(),
  /** An earlier closing instant of its own (deadlines cascade), or null for that of the call. */
  closesAt: Instant.nullable(),
  /** Its own last instant to recommend, return or decline; null: none. */
  recommendsUntil: Instant.nullable().default(null),
  quota: z.int().positive().nullable(),
});
export type Recommender = z.infer<typeof Recommender>;

/** The id of a material in its call's list: `M1`. */
export const MaterialKind = z.string().regex(/^[A-Z][A-Za-z0-9]{0,19}$/);
export type MaterialKind = z.infer<typeof MaterialKind>;

/** One line of the call's list of materials. */
export const MaterialRequirement = z.strictObject({
  kind: MaterialKind,
  name: Text,
  /** CEL over `Facts`: when it must be there. Absent: always. */
  requiredWhen: z.string().optional(),
  many: z.boolean(),
  /** What the form asks about each file of it. */
  asks: z.array(z.enum(['sealed', 'statedNumber'])).optional(),
  clause: z.string(),
  read: Reading,
});
export type MaterialRequirement = z.infer<typeof MaterialRequirement>;

/** Which files an association may upload for its materials; our own limits, since no source has any. */
export const MaterialFiles = z.strictObject({
  formats: z.array(FileFormat).min(1),
  /** Whether submission waits for the file of each material that is stated. */
  isDemanded: z.boolean(),
  /** Of one file, and of all that one application uploaded. */
  fileBytes: z.int().positive().max(LARGEST_FILE),
  filingBytes: z.int().positive(),
});

/** A field that the call's form demands for submission; drafts may lack it. */
export const RequiredField = z.strictObject({
  /** JSON pointer (RFC 6901) into `Content`. */
  pointer: z.string().regex(/^(\/[A-Za-z0-9]+)+$/),
  label: Text,
  /** CEL over `Facts`: when it is demanded. Absent: always. */
  requiredWhen: z.string().optional(),
  /** How the demand is known. The annexes were never found: most are our design, not the ministry's. */
  read: z.enum(['source', 'forwarding', 'inferred', 'design']),
});
export type RequiredField = z.infer<typeof RequiredField>;

/** When filings are taken, decided by the server's clock. */
export const Window = z.strictObject({
  opensAt: Instant,
  closesAt: Instant,
  zone: z.literal('Asia/Shanghai'),
  /** Minutes after closing in which a filing is still taken, marked as late. */
  graceMinutes: z.int().min(0),
});
export type Window = z.infer<typeof Window>;

/** More time for one association, as an audited act. */
export const Extension = z.strictObject({
  association: OrganisationCode,
  closesAt: Instant,
  reason: z.string().min(1).max(1000),
  grantedAt: Instant,
  grantedBy: z.string(),
});
export type Extension = z.infer<typeof Extension>;

/** One choice of an open list: whoever finds none that fits names another. */
export const OpenChoice = z.strictObject({ id: z.string().regex(/^[a-z_]+$/), name: Text });
export type OpenChoice = z.infer<typeof OpenChoice>;

/** What an admin puts: one yearly call with everything that differs from year to year. */
export const CallDefinition = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{1,40}$/),
  /** True for a round that the ministry never issued. */
  isSample: z.boolean(),
  name: Text,
  documentNumber: z.string().nullable(),
  issuedOn: CalendarDate.nullable(),
  rulePack: RulePackRef,
  /** Null where no source gives the instants; such a call is over. */
  window: Window.nullable(),
  mayFileDirectly: z.array(z.enum(['miit_managed', 'entrusted_social_organisation'])),
  recommenders: z.array(Recommender),
  /** Key fields (重点领域) that the form offers; any other may be named. */
  keyFields: z.array(OpenChoice),
  /** Industries that the form offers, in the same way; empty: it does not ask. */
  industries: z.array(OpenChoice).default([]),
  policyThemes: z.array(z.strictObject({ id: z.string(), name: Text })),
  materials: z.array(MaterialRequirement),
  /** Null: files stay with the association, which declares their names and digests. */
  materialFiles: MaterialFiles.nullable().default(null),
  requiredFields: z.array(RequiredField),
  /** What the form asks besides what the pack asks; conditions of the call name it as `extra.<id>`. */
  extra: ExtraFacts.default([]),
  /** What a recommender ticks off before it recommends; our design, since no source lists it. */
  recommenderChecklist: z.array(
    z.strictObject({ id: z.string().regex(/^[a-z_0-9]+$/), text: Text }),
  ),
  quotaPerAssociation: z.int().positive().nullable(),
  /** How many experts a panel has; null where the call does not say. */
  panelSize: z.int().min(1).max(20).nullable(),
  /**
   * Whose people judge no case that their organisation is related to; absent: none, and whoever
   * appoints is told of it. It holds for a case from its submission on.
   */
  mayNotJudge: z.array(z.enum(RELATED)).max(RELATED.length).default([]),
  noticeWorkingDays: z.int().positive().nullable(),
  /**
   * Whether an objection counts only once its sender has followed a link sent to their address;
   * otherwise, and where no mail leaves, by the work of their device alone.
   */
  confirmsObjectors: z.boolean().default(false),
  /** Working days for the formal examination, paused while the association has it; null: no limit. */
  examinationWorkingDays: z.int().positive().nullable().default(null),
  /** Working days in which an association may dispute findings; null: the call offers none. */
  reconsiderationWorkingDays: z.int().positive().nullable().default(null),
  /** Days after the closing for which personal data are kept; null: until somebody sets a number. */
  retentionDays: z.int().positive().max(36_500).nullable().default(null),
  /** How its letters are laid out; absent: as those of every call that says nothing. */
  letterTemplate: LetterTemplate.optional(),
  /** The content hash of the folder that it was applied from; null: put in another way. */
  sourceHash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable()
    .default(null),
});
export type CallDefinition = z.infer<typeof CallDefinition>;

/** That a call was taken back before it opened. */
export const Withdrawn = z.strictObject({
  at: Instant,
  by: z.string(),
  reason: z.string().min(1).max(1000),
});

/** What is stored. `version` counts writes and guards every update. */
export const Call = CallDefinition.extend({
  version: z.int().positive(),
  extensions: z.array(Extension),
  /** What is asked besides: by its pack, and by itself. Absent: nothing. */
  asked: ExtraFacts.optional(),
  /** It has no window then, and is in no list. */
  withdrawn: Withdrawn.optional(),
  /** The parsed form of each condition that no pack has, by its text: parsed when the call is put. */
  compiledConditions: z.record(z.string(), z.string()).optional(),
});
export type Call = z.infer<typeof Call>;

export const CallStatus = z.enum(['announced', 'open', 'closed']);
export type CallStatus = z.infer<typeof CallStatus>;

/** Where a call stands at a moment, for everyone; one association may have an extension. */
export function callStatus(call: Pick<Call, 'window'>, now: Date): CallStatus {
  if (!call.window) return 'closed';
  if (now < new Date(call.window.opensAt)) return 'announced';
  return now <= new Date(call.window.closesAt) ? 'open' : 'closed';
}

export interface Deadline {
  /** The last instant for this association and recommender, before grace. */
  readonly closesAt: Date;
  /** The last instant at all. */
  readonly graceEndsAt: Date;
  /** Whether the association was given a time of its own. */
  readonly isExtended: boolean;
}

/** The extension that holds for an association: the last that was given. */
export function extensionOf(call: Call, association: string): Extension | undefined {
  return call.extensions.findLast((each) => each.association === association);
}

/**
 * The instants that hold for one filing. An extension of the association counts before anything
 * else; otherwise the earlier of the call's and the recommender's closing.
 */
export function deadlineFor(
  call: Call,
  association: string,
  recommenderId: string | null,
): Deadline | null {
  if (!call.window) return null;
  const extension = extensionOf(call, association);
  const recommender = call.recommenders.find((r) => r.id === recommenderId);
  const instants = extension
    ? [extension.closesAt]
    : [call.window.closesAt, ...(recommender?.closesAt ? [recommender.closesAt] : [])];
  const closesAt = new Date(Math.min(...instants.map((i) => Date.parse(i))));
  return {
    closesAt,
    graceEndsAt: new Date(closesAt.getTime() + call.window.graceMinutes * 60_000),
    isExtended: extension !== undefined,
  };
}

import * as z from 'zod';
import { type Application, ApplicationId, ApplicationState, Sha256 } from './application.ts';
import { judgedBy } from '../review/examination.ts';

/** What the register of a call holds of one application. No personal data. */
export const RegisterLine = z.strictObject({
  applicationId: ApplicationId,
  callId: z.string(),
  version: z.int().positive(),
  /** The hash of the last event. */
  head: Sha256,
  state: ApplicationState,
  /** The content that `keyField` was read in; null before the filing. */
  contentHash: Sha256.nullable(),
  /** One of the call's or as it was named, else `other`; null where none is stated, and before the filing. */
  keyField: z.string().nullable(),
  /** GB/T 2260, of the province: `440000`; null before the filing. */
  province: z.string().nullable(),
  /** The clauses that a refusal rests on, as long as it stands. */
  refusedBy: z.array(z.string()),
  standardNumber: z.string().nullable(),
  /** The rules that the filing is judged by; null before it. */
  packHash: Sha256.nullable(),
  /** Whose filing it is; null before it. Absent where a line was entered before this was counted. */
  association: z.strictObject({ code: z.string(), name: z.string() }).nullable().optional(),
});
export type RegisterLine = z.infer<typeof RegisterLine>;

/** What a line is made of. */
export interface Registered extends Pick<
  Application,
  | 'id'
  | 'callId'
  | 'version'
  | 'head'
  | 'state'
  | 'standardNumber'
  | 'submission'
  | 'examination'
  | 'decision'
  | 'clock'
> {
  /** The code of its association. */
  readonly association: string;
  readonly associationName: string;
  readonly contentHash: string;
}

/** Whether a line tells less than one that is entered today: it is entered anew. */
export function isOfBefore({ association }: RegisterLine): boolean {
  return association === undefined;
}

/** The line of an application. `keyField` counts from the filing on, as everything that it states. */
export function lineOf(registered: Registered, keyField: string | null): RegisterLine {
  const { id, callId, version, head, state, standardNumber } = registered;
  const { submission, examination, contentHash, association, associationName } = registered;
  return {
    applicationId: id,
    callId,
    version,
    head,
    state,
    contentHash: submission && contentHash,
    keyField: submission && keyField,
    province: provinceOf(submission, association),
    refusedBy: refusedBy(registered),
    standardNumber,
    packHash: submission && judgedBy(submission, examination).pack.hash,
    association: submission && { code: association, name: associationName },
  };
}

/**
 * Where a filing comes from, as a code of GB/T 2260 (`440000`): the province of its recommender, or
 * else the division in the code of its association, whose characters 3 to 8 are of GB/T 2260
 * (GB 32100-2015). Of the national registry it is `100000`. Null before the filing.
 */
export function provinceOf(
  submission: Application['submission'],
  associationCode: string,
): string | null {
  if (!submission) return null;
  const division = submission.filing.recommender?.division ?? associationCode.slice(2, 8);
  return `${division.slice(0, 2)}0000`;
}

function refusedBy({ state, decision }: Registered): string[] {
  const stands = state === 'not_accepted' || state === 'reconsideration';
  return stands && decision?.outcome === 'not_accepted' ? [...new Set(decision.clauses)] : [];
}

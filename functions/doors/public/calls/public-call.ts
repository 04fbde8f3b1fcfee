import type * as z from 'zod';
import type { RulePack } from '../../../../shared/domain/rules/clause.ts';
import { FIELD_READINGS } from '../../../../shared/domain/rules/field-readings.ts';
import { readingOf } from '../../../../shared/domain/rules/reading-words.ts';
import type { Comparison } from '../../../../shared/domain/rules/source.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import {
  type Call,
  callStatus,
  type MaterialRequirement,
} from '../../../../shared/domain/calls/call.ts';
import type { GivenCall } from '../../../../shared/contract/rows/shapes/given-call.ts';
import type { PublicCall } from '../../../../shared/contract/rows/shapes/public.ts';

/** How the demand for each of its materials and fields is known, as the pages say it. */
export function readingsOf(
  { materials, requiredFields }: Pick<Call, 'materials' | 'requiredFields'>,
  pack: RulePack | null,
  compared: readonly Comparison[],
): z.infer<typeof GivenCall>['readings'] {
  const ofMaterial = ({ kind, clause, read }: MaterialRequirement) => {
    const source = pack?.clauses.find(({ id }) => id === clause)?.citation.source;
    return [kind, readingOf({ read, ...(source && { source }) }, compared)] as const;
  };
  return {
    materials: Object.fromEntries(materials.map(ofMaterial)),
    fields: Object.fromEntries(
      requiredFields.map(({ pointer, read }) => [pointer, FIELD_READINGS[read]]),
    ),
  };
}

/** A call as everyone sees it at a moment: without the associations that were given more time,
 * and without what only the judging of its form needs. */
export function publicCall(call: Call, now: Date): z.infer<typeof PublicCall> {
  const {
    extensions: _,
    compiledConditions: _compiled,
    formerly: _formerly,
    withdrawn,
    ...shown
  } = call;
  const taken = withdrawn && { withdrawn: { at: withdrawn.at, reason: withdrawn.reason } };
  return { ...shown, ...taken, status: callStatus(call, now), serverTime: beijingInstant(now) };
}

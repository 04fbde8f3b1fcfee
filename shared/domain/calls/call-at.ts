import type { Instant } from '../calendar.ts';
import { type Call, type CallDefinition, FormerCall, callStatus } from './call.ts';

/**
 * The former versions of a call that letters were written by, oldest first, with the present one where
 * the next says anything else in letters. None before the opening: there were no letters.
 */
export function formerCalls(seen: Call, next: CallDefinition, now: Date): Pick<Call, 'formerly'> {
  const { formerly = [] } = seen;
  const [was, becomes] = [inLetters(seen, now), inLetters(next, now)];
  // both were read by the same shape, so their members have one order
  const isOther = JSON.stringify(was) !== JSON.stringify(becomes);
  const hadLetters = callStatus(seen, now) !== 'announced';
  const all = hadLetters && isOther ? [...formerly, was] : formerly;
  return all.length === 0 ? {} : { formerly: all };
}

/** The call as a letter of that moment tells of it, whatever was changed later. */
export function callAt(call: Call, at: Instant): Call {
  const former = call.formerly?.find(({ until }) => Date.parse(at) < Date.parse(until));
  if (!former) return call;
  const { letterTemplate: _, ...rest } = call;
  const { until: _until, ...held } = former;
  return { ...rest, ...held };
}

/** Other members of a call are in no letter. */
function inLetters(call: CallDefinition, until: Date): FormerCall {
  const { name, documentNumber, requiredFields, reconsiderationWorkingDays, letterTemplate } = call;
  return {
    name,
    documentNumber,
    requiredFields,
    reconsiderationWorkingDays,
    ...(letterTemplate && { letterTemplate }),
    until: until.toISOString(),
  };
}

import type { Call } from '../../shared/domain/calls/call.ts';

/** The call of an application that exists: calls are never taken away. */
export function callOf({ call }: { readonly call: Call | null }): Call {
  if (!call) throw new Error('an application belongs to a call that is not there');
  return call;
}

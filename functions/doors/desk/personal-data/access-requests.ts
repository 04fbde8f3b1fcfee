import {
  type AccessRequest,
  granted,
} from '../../../../shared/domain/people/personal-data-access.ts';
import { beijingInstant } from '../../../../shared/domain/calendar.ts';
import { accept, refuse } from '../../../../shared/domain/result.ts';
import { findToRead } from '../../../applications/access.ts';
import { runIdempotently } from '../../../handler/idempotent.ts';
import { randomId } from '../../../handler/random-id.ts';
import { type UseCase, answerOf } from '../../../handler/use-case.ts';
import type { DeskContext } from '../context.ts';
import { readableOf } from './readable-of.ts';

/** Asks to read personal data of a case that one neither holds nor decides. */
export const requestPersonalData: UseCase<DeskContext, 'requestPersonalData'> = (
  { store },
  input,
) =>
  runIdempotently(store, input, input.params, async ({ application }) => {
    const { params, body, caller, now } = input;
    const readable = readableOf(input, application);
    if (!readable.ok) return readable;
    const asked = { ...body, by: caller.subject, at: beijingInstant(now) };
    const request: AccessRequest = {
      ...asked,
      id: randomId('req'),
      grantedBy: null,
      until: null,
    };
    const { applicationId } = params;
    const answer = answerOf('requestPersonalData', 201, request);
    return accept({ change: { accessRequest: { applicationId, request } }, answer });
  });

/** What was asked for of a case, and who granted it, for whoever may look into it. */
export const listPersonalDataRequests: UseCase<DeskContext, 'listPersonalDataRequests'> = async (
  { store },
  input,
) => {
  const { applicationId } = input.params;
  const { application } = await store.readContext({ applicationId });
  const found = findToRead(input, { application });
  if (!found.ok) return found;
  const requests = await store.listAccessRequests(applicationId);
  return accept(answerOf('listPersonalDataRequests', 200, { requests }));
};

/** Grants what another person asked for; again is the same, and nobody grants their own. */
export const grantPersonalData: UseCase<DeskContext, 'grantPersonalData'> = ({ store }, input) => {
  const { requestId: id, applicationId, ...params } = input.params;
  return runIdempotently(store, input, { ...params, applicationId }, async ({ application }) => {
    const found = findToRead(input, { application });
    if (!found.ok) return found;
    const request = (await store.listAccessRequests(applicationId)).find((one) => one.id === id);
    if (!request) return refuse({ code: 'personal_data.request_not_found', id });
    if (request.by === input.caller.subject) return refuse({ code: 'personal_data.own_request' });
    const readable = readableOf({ ...input, body: request }, application);
    if (!readable.ok) return readable;
    const next =
      request.grantedBy === null ? granted(request, input.caller.subject, input.now) : request;
    const answer = answerOf('grantPersonalData', 200, next);
    const isNew = next !== request;
    return accept({
      change: isNew ? { accessRequest: { applicationId, request: next } } : {},
      answer,
    });
  });
};

import { accept, refuse } from '../../../../shared/domain/result.ts';
import { findToRead, recommenderOf } from '../../../applications/access.ts';
import { lastFiled } from '../../../applications/filed.ts';
import type { UseCase } from '../../../handler/use-case.ts';
import { recommendedTable } from '../../../printing/forms/summary-table.ts';
import type { DocumentContext } from '../context.ts';
import { pdfAnswer } from '../pdf-answer.ts';
import { readListed } from './read-listed.ts';

/**
 * The summary of what the caller's recommender recommends in a call, as it was filed and in its order;
 * of nothing where the call does not name it.
 */
export const getRecommendedSummary: UseCase<DocumentContext, 'getRecommendedSummary'> = async (
  { store, printer },
  { params: { callId }, caller, now, query },
) => {
  const { call } = await store.readContext({ callId });
  if (!call) return refuse({ code: 'call.not_found', id: callId });
  const recommender = recommenderOf(call, caller);
  const { applications: ids } = recommender
    ? (await store.readContext({ callId, recommenderId: recommender.id })).recommendations
    : { applications: [] };
  const filed = [];
  for (const application of await readListed(store, ids)) {
    const asked = { params: { callId, applicationId: application.id }, caller };
    if (!findToRead(asked, { call, application }).ok) continue;
    const last = await lastFiled(store, application);
    if (last) filed.push(last.application);
  }
  const { code } = caller.organisation;
  const name = recommender?.name.zh ?? caller.organisation.name;
  const organisation = { code, name };
  const pdf = (await printer())(recommendedTable(filed, { organisation, call, now }), query.copy);
  return accept(pdfAnswer(`${callId}-${code}`, pdf));
};

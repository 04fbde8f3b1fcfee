import type { Application } from '../../../../shared/domain/application/application.ts';
import type { ObjectionStore } from '../../../../shared/store/publishing/published-store.ts';

/**
 * What is said in the objections to an application, for whoever answers them. Who objects is not
 * among it: that takes a reading with its reason.
 */
export async function objectionTexts(
  store: Pick<ObjectionStore, 'readObjection'>,
  { callId, publication }: Application,
) {
  const cases = (publication?.objections ?? []).map(({ caseNumber }) => caseNumber);
  const lodged = await Promise.all(cases.map((each) => store.readObjection(callId, each)));
  return lodged
    .filter((each) => each !== null)
    .map(({ caseNumber, at, stated: { statement, evidence } }) => ({
      caseNumber,
      at,
      statement,
      evidence,
    }));
}

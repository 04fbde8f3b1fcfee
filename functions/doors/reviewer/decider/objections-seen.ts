import type { Application } from '../../../../shared/domain/application/application.ts';
import {
  type Objections,
  type Standing,
  caseNumberOf,
  standingOf,
} from '../../../../shared/domain/publication/objections.ts';
import { outcomesOf } from '../../../applications/objections/objection-answers.ts';
import type { ReviewerContext } from '../context.ts';

/** Case numbers of the objections to an application, as they came, of one standing or of all. */
export function casesOf({ publication }: Application, standing?: Standing): string[] {
  return (publication?.objections ?? []).flatMap((among) =>
    numbersOf(among)
      .filter((number) => standing === undefined || standingOf(among, number) === standing)
      .map((number) => caseNumberOf({ ...among, number })),
  );
}

function numbersOf({ lodged }: Objections): number[] {
  return Array.from({ length: lodged }, (_, index) => index + 1);
}

/**
 * What is said in objections, and what became of them, for whoever answers them. Who objects is not
 * among it: that takes a reading with its reason.
 */
export async function objectionsSeen(
  store: ReviewerContext['store'],
  application: Application,
  cases: readonly string[],
) {
  const [lodged, outcomes] = await Promise.all([
    store.readObjections(application.callId, cases),
    outcomesOf(store, application, cases),
  ]);
  return lodged.map(({ caseNumber, at, stated: { statement, evidence } }) => {
    const outcome = outcomes[cases.indexOf(caseNumber)];
    if (!outcome) throw new Error(`objection ${caseNumber} was not asked for`);
    return { caseNumber, at, statement, evidence, ...outcome };
  });
}

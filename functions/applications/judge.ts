import type { Application, FilingContext } from '../../shared/domain/application/application.ts';
import type { Assessment } from '../../shared/domain/rules/assessment.ts';
import { beijingDate } from '../../shared/domain/calendar.ts';
import type { Call } from '../../shared/domain/calls/call.ts';
import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import type { Ranking } from '../../shared/store/rankings/ranking.ts';
import type { AssessOptions } from '../../shared/rules/judging/assess.ts';
import type { Rules } from './rules.ts';

type Filing = Partial<FilingContext>;

/** What is known of a filing beside its content; the rank is missing once it has been withdrawn. */
export function filingOf(
  application: Application,
  call: Call,
  ranking: Ranking,
  now: Date,
): Filing & Pick<FilingContext, 'receivedOn' | 'recommender'> {
  const index = ranking.applications.indexOf(application.id);
  return {
    ...(index >= 0 && { rank: index + 1, count: ranking.applications.length }),
    receivedOn: beijingDate(now),
    recommender: recommenderIn(application, call),
  };
}

function recommenderIn({ content }: Application, call: Call): FilingContext['recommender'] {
  const named = content.recommendation?.recommenderId;
  const found = call.recommenders.find(({ id }) => id === named);
  return found ? { id: found.id, kind: found.kind, division: found.division } : null;
}

/** The facts of an application in the vocabulary of the clauses. */
export function factsFor(rules: Rules, application: Application, filing: Filing): PartialFacts {
  const { recommender = null, ...rest } = filing;
  const associationCode = application.association.code;
  return rules.factsOf(application.content, { associationCode, recommender, ...rest });
}

/** How the pack with this hash judges the facts. A pack that is pinned and unknown is a fault. */
export async function judge(
  rules: Rules,
  facts: PartialFacts,
  packHash: string,
  options?: AssessOptions,
): Promise<Assessment> {
  const published = await rules.packByHash(packHash);
  if (!published) throw new Error(`the pinned rule pack ${packHash} is not published here`);
  return rules.assess(facts, published, options);
}

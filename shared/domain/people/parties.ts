import type { Application, BarredParty } from '../application/application.ts';
import type { Call } from '../calls/call.ts';
import type { Office } from './offices.ts';
import { type Organisation, type Party, isSameOrganisation } from './organisation.ts';

/** What of an application says whose it is. */
export interface Filed {
  readonly association: Application['association'];
  readonly submission: {
    readonly filing: { readonly recommender: { readonly id: string } | null };
  } | null;
  readonly content: {
    readonly standard?: { readonly draftingUnits?: string[] | undefined } | undefined;
  };
}

/** The recommenders of a call, as far as it matters whose they are. */
export interface NamesRecommenders {
  readonly recommenders: readonly Pick<
    Call['recommenders'][number],
    'id' | 'organisation' | 'name'
  >[];
}

/** Whoever is something to a filing: who files, through whom, and who drafted the standard. */
export function partiesOf(
  { association, submission, content }: Filed,
  { recommenders }: NamesRecommenders,
): Party[] {
  const named = submission?.filing.recommender?.id;
  const recommender = recommenders.find(({ id }) => id === named);
  return [
    { ground: 'association', ...association },
    ...(recommender
      ? [
          {
            ground: 'recommender' as const,
            code: recommender.organisation,
            name: recommender.name.zh,
          },
        ]
      : []),
    ...(content.standard?.draftingUnits ?? []).map((unit) => ({
      ground: 'drafting_unit' as const,
      code: null,
      name: unit,
    })),
  ];
}

/** Whose people the call bars from judging a filing, with those whom it barred before. */
export function barredFrom(
  filed: Filed,
  call: NamesRecommenders & Pick<Call, 'mayNotJudge'>,
  before: readonly BarredParty[] = [],
): BarredParty[] {
  const now = partiesOf(filed, call).flatMap(({ ground, code, name }) =>
    ground !== 'association' && call.mayNotJudge.includes(ground) ? [{ ground, code, name }] : [],
  );
  const written = (party: BarredParty) => JSON.stringify([party.ground, party.code, party.name]);
  const kept = new Set(now.map(written));
  // who was named once is not let in by a correction that names them no more
  return [...before.filter((party) => !kept.has(written(party))), ...now];
}

/** By which of the parties an organisation may not hold this office of judging; null: by none. */
export function partyAgainst(
  { association, submission }: Pick<Application, 'association' | 'submission'>,
  office: Office | null,
  organisation: Organisation,
): Party | null {
  if (office === null || office === 'filing') return null;
  const related = (submission?.mayNotJudge ?? []).filter(
    // to recommend is what the recommender is there for
    ({ ground }) => ground !== 'recommender' || office !== 'recommendation',
  );
  const parties: Party[] = [{ ground: 'association', ...association }, ...related];
  return parties.find((party) => isSameOrganisation(organisation, party)) ?? null;
}

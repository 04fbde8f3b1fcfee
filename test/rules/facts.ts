import type { PartialFacts } from '../../shared/domain/rules/facts.ts';
import { packById } from '../../shared/rules/packs/registry.ts';
import type { PublishedPack } from '../../shared/domain/rules/clause.ts';

/** The facts of a filing to which no clause of any call objects; implemented in time for each. */
export function goodFacts() {
  return {
    applicant: {
      orgType: 'society',
      legalPerson: true,
      uscc: '51100000500002862F',
      relation: 'other',
      level: 'national',
    },
    standard: {
      number: 'T/CNTAC 14-2018',
      publishedOn: '2018-12-01',
      implementedOn: '2019-01-01',
      status: 'in_force',
      converted: false,
    },
    novelty: { categories: ['innovative'], gapSearch: true },
    filing: {
      route: 'recommended',
      recommenderNamed: true,
      province: '310000',
      truthful: true,
      commitmentSealed: true,
      count: 1,
      rank: 1,
      receivedOn: '2021-07-10',
    },
    materials: {
      M1: { provided: true, sealed: true },
      M2: { provided: true },
      M3: { provided: true },
      M4: { provided: true, statedNumber: 'T/CNTAC 14—2018' },
      M5: { provided: true, statedNumber: 'T/CNTAC 14-2018' },
      M6: { provided: true, sealed: true },
      M7: { provided: false },
      M8: { provided: false },
    },
  } satisfies PartialFacts;
}

/** A copy of the facts in which one is stated otherwise, or with `undefined` not at all. */
export function withFact(facts: PartialFacts, path: string, value: unknown): PartialFacts {
  const copy = structuredClone(facts) as Record<string, unknown>;
  const segments = path.split('.');
  const last = segments.pop() ?? '';
  let at = copy;
  for (const segment of segments) {
    at[segment] ??= {};
    at = at[segment] as Record<string, unknown>;
  }
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy as PartialFacts;
}

export function pack(id: string): PublishedPack {
  const found = packById(id);
  if (!found) throw new Error(`no pack ${id}`);
  return found;
}

import type { Dossier, ReviewView } from '../dossier/review-view.ts';

interface Asked {
  readonly call: Pick<Dossier['call'], 'materials'>;
  readonly view: { readonly assessment: Pick<ReviewView['assessment'], 'findings'> };
}

/**
 * The items of the checklist that are about a material which the rules ask of some filings alone, and
 * by what was filed not of this one. Such an item has the name of its material.
 */
export function notAsked({ call, view }: Asked): ReadonlySet<string> {
  const clauses = new Set(
    view.assessment.findings
      .filter(({ outcome }) => outcome === 'not_applicable')
      .map(({ clause }) => clause),
  );
  return new Set(
    call.materials
      .filter(({ requiredWhen, clause }) => requiredWhen !== undefined && clauses.has(clause))
      .map(({ kind }) => kind.toLowerCase()),
  );
}

import type { Assessment, Finding, Warning } from '../../domain/rules/assessment.ts';

export type Decision = Pick<Assessment, 'verdict' | 'deciding'>;

/**
 * The verdict that the hard clauses give, in this order: one whose wording was read in a copy and is
 * unmet refuses; missing facts leave it open; what is unmet without having been read, or what only
 * a person can tell, goes to a person. `deciding` is empty where nothing stands against the filing.
 */
export function decide(findings: readonly Finding[]): Decision {
  const hard = findings.filter((finding) => finding.kind === 'hard');
  const because = (verdict: Assessment['verdict'], holds: (finding: Finding) => boolean) => {
    const deciding = hard.filter(holds).map((finding) => finding.clause);
    return deciding.length > 0 ? { verdict, deciding } : null;
  };
  return (
    because('inadmissible', (f) => f.outcome === 'unmet' && f.citation.read === 'source') ??
    because('incomplete', (f) => f.outcome === 'undetermined' && f.missing.length > 0) ??
    because('needs_person', (f) => f.outcome === 'unmet' || f.outcome === 'undetermined') ?? {
      verdict: 'admissible',
      deciding: [],
    }
  );
}

/** The same, where warnings that ask for a person are heeded: they refuse nothing and settle nothing. */
export function heeding(decision: Decision, warnings: readonly Warning[]): Decision {
  const codes = warnings.filter(({ person }) => person).map(({ code }) => code);
  const { verdict, deciding } = decision;
  const isLetIn = verdict === 'admissible' || verdict === 'needs_person';
  if (!isLetIn || codes.length === 0) return decision;
  return { verdict: 'needs_person', deciding: [...deciding, ...new Set(codes)] };
}

import { dataOf } from '../../shared/client/client.ts';
import type { Act } from '../dossier/act-bar.tsx';
import { previewForExaminer } from '../dossier/letter-preview.ts';
import type { Finding, ReviewView } from '../dossier/review-view.ts';
import { MARKS, MARK_ORDER, type MarkKind, markOf } from '../parts/lists/marks.ts';
import { DOSSIER_WORDS } from '../dossier/words.ts';
import { EXAMINER_WORDS as W } from './words.ts';

type Examined = Pick<ReviewView, 'allowed' | 'examination' | 'assessment'>;

const CLAIM: Act = {
  name: W.claim,
  shortcut: 'c',
  kind: 'primary',
  give: async (api, params) =>
    dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/claim', { params }),
    ),
};

const ACCEPT: Act = {
  name: W.accept,
  shortcut: 'a',
  kind: 'primary',
  reason: { label: W.acceptReason, preset: W.acceptPreset },
  give: async (api, params, reason) =>
    dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/acceptance', {
        params,
        body: { reason },
      }),
    ),
};

const RELEASE: Act = {
  name: W.release,
  shortcut: 'r',
  give: async (api, params) =>
    dataOf(
      await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/release', {
        params,
      }),
    ),
};

/** Refuses by clauses that the examiner chooses; those that are hard and not met stand chosen. */
function refusing(view: Examined): Act {
  const { findings } = view.assessment;
  const standing = findings.map((finding) => ({ finding, ...standingOf(finding, view) }));
  const listed = MARK_ORDER.filter((mark) => mark !== 'not_applicable').flatMap((mark) =>
    standing.filter((each) => each.mark === mark),
  );
  return {
    name: W.refuse,
    shortcut: 'x',
    kind: 'danger',
    reason: {
      label: W.refuseReason,
      hint: W.refuseHint,
      choice: {
        label: W.refuseClauses,
        hint: W.refuseClausesHint,
        noneChosen: W.noClause,
        of: listed.map(({ finding: { clause, says }, mark, because }) => ({
          value: clause,
          name: says,
          hint: W.standing(MARKS[mark].name, because),
        })),
        preset: listed.flatMap(({ finding: { kind, clause }, mark }) =>
          kind === 'hard' && mark === 'unmet' ? [clause] : [],
        ),
      },
    },
    previews: [
      {
        name: DOSSIER_WORDS.preview,
        of: 'refusal',
        ask: (api, params, reason, clauses) =>
          previewForExaminer(api, params, {
            act: 'refuseApplication',
            reason,
            clauses: [...clauses],
          }),
      },
    ],
    give: async (api, params, reason, clauses) =>
      dataOf(
        await api.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/refusal', {
          params,
          body: { reason, clauses: [...clauses] },
        }),
      ),
  };
}

/** How a clause stands: as a person found it last, else as the rules did. */
function standingOf(
  finding: Finding,
  { examination }: Examined,
): { readonly mark: MarkKind; readonly because: Finding['because'] } {
  const found = examination?.overrides.findLast(({ clause }) => clause === finding.clause);
  if (!found) return { mark: markOf(finding), because: finding.because };
  return { mark: found.outcome, because: { zh: found.reason, en: found.reason } };
}

/**
 * What an examiner may do: claim what nobody holds; the rest with what is theirs. Where defects are
 * noted, to tell of them comes first, and accepting is the main button no more.
 */
export function actsOf(view: Examined, subject: string | null, hasDefects = false): readonly Act[] {
  const { allowed, examination } = view;
  const holder = examination?.examiner ?? null;
  if (holder === null) return allowed.includes('claim') ? [CLAIM] : [];
  if (holder !== subject) return [];
  return [
    ...(allowed.includes('accept')
      ? [hasDefects ? { ...ACCEPT, kind: 'secondary' as const } : ACCEPT]
      : []),
    ...(allowed.includes('refuse') ? [refusing(view)] : []),
    ...(allowed.includes('release') ? [RELEASE] : []),
  ];
}

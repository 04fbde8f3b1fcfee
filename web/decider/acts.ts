import type { AnswerOf } from '../../shared/client/api-types.ts';
import { type PilotsClient, dataOf } from '../../shared/client/client.ts';
import type { Act, CommandParams } from '../dossier/act-bar.tsx';
import { previewForDecider } from '../dossier/letter-preview.ts';
import type { PanelReviewView } from '../dossier/review-view.ts';
import { DOSSIER_WORDS } from '../dossier/words.ts';
import { objectionAbove } from './objections/objection-text.tsx';
import { DECIDER_WORDS as W } from './words.ts';

const LATE_SCORES = ['counted', 'set_aside'] as const;

const decides = (act: Omit<Act, 'give'>, outcome: 'selected' | 'not_selected'): Act => {
  const stated = (reasons: string, chosen: readonly string[]) => {
    const lateScores = LATE_SCORES.find((one) => chosen.includes(one));
    return { outcome, reasons, ...(lateScores && { lateScores }) };
  };
  return {
    ...act,
    previews: [
      {
        name: DOSSIER_WORDS.preview,
        of: outcome,
        ask: (api, params, ...words) =>
          previewForDecider(api, params, { act: 'decideSelection', ...stated(...words) }),
      },
    ],
    give: async (api, params, ...words) =>
      dataOf(
        await api.POST('/v1/decider/calls/{callId}/applications/{applicationId}/decision', {
          params,
          body: stated(...words),
        }),
      ),
  };
};

const reconsiders = (act: Omit<Act, 'give'>, outcome: 'upheld' | 'overturned'): Act => ({
  ...act,
  previews: [
    {
      name: DOSSIER_WORDS.preview,
      of: `reconsideration-${outcome}`,
      ask: (api, params, reasons) =>
        previewForDecider(api, params, { act: 'decideReconsideration', outcome, reasons }),
    },
  ],
  give: async (api, params, reasons) =>
    dataOf(
      await api.POST('/v1/decider/calls/{callId}/applications/{applicationId}/reconsideration', {
        params,
        body: { outcome, reasons },
      }),
    ),
});

const REASONS = { label: W.reasons };

/** What a decider may do with an application by the command that the API allows, in this order. */
const ACTS: readonly (readonly [command: string, act: Act])[] = [
  [
    'select',
    decides(
      {
        name: W.select,
        shortcut: 's',
        kind: 'primary',
        reason: { ...REASONS, hint: W.selectedLetter, preset: W.selectPreset },
      },
      'selected',
    ),
  ],
  ['not_select', decides({ name: W.notSelect, shortcut: 'x', reason: REASONS }, 'not_selected')],
  ['uphold', reconsiders({ name: W.keep, shortcut: 'k', reason: REASONS }, 'upheld')],
  ['overturn', reconsiders({ name: W.overturn, shortcut: 'o', reason: REASONS }, 'overturned')],
  [
    'revoke',
    {
      name: W.revoke,
      shortcut: 'v',
      kind: 'danger',
      reason: REASONS,
      give: async (api, params, reasons) =>
        dataOf(
          await api.POST('/v1/decider/calls/{callId}/applications/{applicationId}/revocation', {
            params,
            body: { reasons },
          }),
        ),
    },
  ],
];

const DECIDING = ['select', 'not_select'];

/** Where an expert went after the scores were open, a decision says what it makes of that sheet. */
const WEIGHING = {
  isOne: true,
  ...W.weighing,
  of: LATE_SCORES.map((value) => ({ value, ...W.weighed[value] })),
  preset: [],
} as const;

type Answerable = Pick<PanelReviewView, 'allowed'> &
  Partial<Pick<PanelReviewView, 'panel'>> &
  Pick<AnswerOf<'viewForDecider'>, 'objections'>;

type Objection = Answerable['objections'][number];

/** What may be done: as the API allows, and each open objection answered by itself. */
export function actsOf({ allowed, objections, panel }: Answerable): readonly Act[] {
  const isAnyLate = panel?.seats.some(({ isLate }) => isLate) ?? false;
  const acts = ACTS.flatMap(([command, act]) => {
    if (!allowed.includes(command)) return [];
    const weighs = isAnyLate && DECIDING.includes(command);
    return [weighs ? { ...act, reason: { ...REASONS, ...act.reason, choice: WEIGHING } } : act];
  });
  if (!allowed.includes('dismiss_objection')) return acts;
  const open = objections.filter(({ standing }) => standing === 'open');
  return [...acts, ...open.flatMap((objection, at) => answersTo(objection, 2 * at + 1))];
}

/** An objection has two keys, figures in a row. */
function answersTo(objection: Objection, key: number): Act[] {
  const { caseNumber } = objection;
  return [
    answering(objection, 'dismissed', { name: W.dismiss(caseNumber), shortcut: String(key) }),
    answering(objection, 'upheld', { name: W.uphold(caseNumber), shortcut: String(key + 1) }),
  ];
}

/** Both sides are told, each by its own letter. */
const SIDES = [
  ['association', DOSSIER_WORDS.previewToAssociation],
  ['objector', DOSSIER_WORDS.previewToObjector],
] as const;

function answering(
  objection: Objection,
  outcome: 'dismissed' | 'upheld',
  act: Pick<Act, 'name' | 'shortcut'>,
): Act {
  const { caseNumber } = objection;
  return {
    ...act,
    reason: { label: W.reply, above: objectionAbove(objection) },
    previews: SIDES.map(([to, name]) => ({
      name,
      of: `${caseNumber}-${outcome}-${to}`,
      ask: (api, params, reply) =>
        previewForDecider(api, params, { act: 'answerObjection', caseNumber, outcome, reply, to }),
    })),
    give: (api, params, reply) => answered(api, params, caseNumber, { outcome, reply }),
  };
}

async function answered(
  api: PilotsClient,
  { path, header }: CommandParams,
  caseNumber: string,
  body: { readonly outcome: 'dismissed' | 'upheld'; readonly reply: string },
) {
  return dataOf(
    await api.POST(
      '/v1/decider/calls/{callId}/applications/{applicationId}/objections/{caseNumber}/answer',
      { params: { path: { ...path, caseNumber }, header }, body },
    ),
  );
}

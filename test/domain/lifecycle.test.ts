import { describe, expect, it } from 'vitest';
import {
  APPLICATION_STATES,
  type Application,
} from '../../shared/domain/application/application.ts';
import { By, type Role } from '../../shared/domain/people/caller.ts';
import { ROLES } from '../../shared/domain/people/roles.ts';
import {
  LIFECYCLE,
  allowed,
  refusalOf,
  stateAfter,
} from '../../shared/domain/application/lifecycle.ts';
import { COMMANDS, type Command } from '../../shared/domain/commands/commands.ts';

const placed = (state: Application['state'], route?: 'recommended' | 'direct', more = {}) =>
  ({
    state,
    content: route ? { recommendation: { route } } : {},
    publication: null,
    reconsideration: null,
    ...more,
  }) as Application;

const OF_FILES = ['ask_redaction', 'redact', 'refuse_redaction'] as const;
const NOTED = ['note_rule_change', ...OF_FILES] as const;
const REOPENED = ['note_rule_change', 'reopen', ...OF_FILES] as const;
const AFTER = {
  returned: OF_FILES,
  not_recommended: OF_FILES,
  returned_for_correction: OF_FILES,
  revoked: OF_FILES,
  reconsideration: OF_FILES,
  withdrawn: OF_FILES,
  submitted: NOTED,
  recommender_check: NOTED,
  recommended: NOTED,
  formal_examination: NOTED,
  not_accepted: REOPENED,
  accepted: REOPENED,
  expert_review: NOTED,
  proposed: NOTED,
  selected: NOTED,
  not_selected: NOTED,
  public_notice: NOTED,
  objection_open: NOTED,
  announced: NOTED,
} as const;

const TOLD = { publication: { toldAt: '2026-11-20T10:00:00+08:00', objections: [] } };
const BOTH = ['uphold', 'overturn'] as const;
const ofThe = (of: 'examination' | 'selection') => ({ reconsideration: { of } });

describe('the lifecycle', () => {
  it('reads as sentences, and forbids what it does not say', () => {
    const sentences = COMMANDS.flatMap((command) =>
      APPLICATION_STATES.flatMap((state) =>
        (LIFECYCLE[command][state] ?? []).map(({ by, to, when }) => {
          const only = when ? ` (${when})` : '';
          return `${by} may ${command} in ${state} -> ${to}${only}`;
        }),
      ),
    );

    expect(sentences).toMatchInlineSnapshot(`
      [
        "association may edit in draft -> draft",
        "association may edit in returned -> returned",
        "association may edit in returned_for_correction -> returned_for_correction",
        "association may submit in draft -> submitted",
        "association may submit in returned -> submitted",
        "association may submit in returned_for_correction -> formal_examination",
        "association may withdraw in draft -> withdrawn",
        "association may withdraw in submitted -> withdrawn",
        "association may withdraw in recommender_check -> withdrawn",
        "association may withdraw in returned -> withdrawn",
        "association may withdraw in recommended -> withdrawn",
        "association may withdraw in formal_examination -> withdrawn",
        "association may withdraw in returned_for_correction -> withdrawn",
        "recommender may check in submitted -> recommender_check (recommended)",
        "recommender may check in recommender_check -> recommender_check",
        "recommender may recommend in submitted -> recommended (recommended)",
        "recommender may recommend in recommender_check -> recommended",
        "recommender may return in submitted -> returned (recommended)",
        "recommender may return in recommender_check -> returned",
        "recommender may decline in submitted -> not_recommended (recommended)",
        "recommender may decline in recommender_check -> not_recommended",
        "examiner may claim in submitted -> formal_examination (direct)",
        "examiner may claim in recommended -> formal_examination",
        "examiner may release in formal_examination -> recommended (recommended)",
        "examiner may release in formal_examination -> submitted (direct)",
        "examiner may override in formal_examination -> formal_examination",
        "examiner may request_correction in formal_examination -> returned_for_correction",
        "examiner may accept in formal_examination -> accepted",
        "examiner may refuse in formal_examination -> not_accepted",
        "examiner may convene in accepted -> expert_review",
        "examiner may replace_expert in expert_review -> expert_review",
        "expert may declare in expert_review -> expert_review",
        "examiner may recuse in expert_review -> expert_review",
        "expert may score in expert_review -> expert_review",
        "expert may close_review in expert_review -> expert_review",
        "examiner may propose in expert_review -> proposed",
        "decider may select in proposed -> selected",
        "decider may not_select in proposed -> not_selected",
        "decider may tell in not_selected -> not_selected (untold)",
        "decider may publish in selected -> public_notice",
        "anyone may object in public_notice -> objection_open",
        "anyone may object in objection_open -> objection_open",
        "decider may dismiss_objection in objection_open -> public_notice (last_objection)",
        "decider may dismiss_objection in objection_open -> objection_open (more_objections)",
        "decider may dismiss_objections in objection_open -> public_notice (last_objection)",
        "decider may dismiss_objections in objection_open -> objection_open (more_objections)",
        "decider may uphold_objection in objection_open -> not_selected",
        "decider may announce in public_notice -> announced",
        "decider may revoke in announced -> revoked",
        "association may dispute in not_accepted -> reconsideration",
        "association may dispute in not_selected -> reconsideration (told)",
        "decider may uphold in reconsideration -> not_accepted (of_examination)",
        "decider may uphold in reconsideration -> not_selected (of_selection)",
        "decider may overturn in reconsideration -> accepted (of_examination)",
        "decider may overturn in reconsideration -> proposed (of_selection)",
        "examiner may note_rule_change in submitted -> submitted",
        "examiner may note_rule_change in recommender_check -> recommender_check",
        "examiner may note_rule_change in recommended -> recommended",
        "examiner may note_rule_change in formal_examination -> formal_examination",
        "examiner may note_rule_change in not_accepted -> not_accepted",
        "examiner may note_rule_change in accepted -> accepted",
        "examiner may note_rule_change in expert_review -> expert_review",
        "examiner may note_rule_change in proposed -> proposed",
        "examiner may note_rule_change in selected -> selected",
        "examiner may note_rule_change in not_selected -> not_selected",
        "examiner may note_rule_change in public_notice -> public_notice",
        "examiner may note_rule_change in objection_open -> objection_open",
        "examiner may note_rule_change in announced -> announced",
        "examiner may reopen in not_accepted -> recommended (recommended)",
        "examiner may reopen in not_accepted -> submitted (direct)",
        "examiner may reopen in accepted -> recommended (recommended)",
        "examiner may reopen in accepted -> submitted (direct)",
        "examiner may ask_redaction in submitted -> submitted",
        "examiner may ask_redaction in recommender_check -> recommender_check",
        "examiner may ask_redaction in returned -> returned",
        "examiner may ask_redaction in not_recommended -> not_recommended",
        "examiner may ask_redaction in recommended -> recommended",
        "examiner may ask_redaction in formal_examination -> formal_examination",
        "examiner may ask_redaction in returned_for_correction -> returned_for_correction",
        "examiner may ask_redaction in not_accepted -> not_accepted",
        "examiner may ask_redaction in accepted -> accepted",
        "examiner may ask_redaction in expert_review -> expert_review",
        "examiner may ask_redaction in proposed -> proposed",
        "examiner may ask_redaction in selected -> selected",
        "examiner may ask_redaction in not_selected -> not_selected",
        "examiner may ask_redaction in public_notice -> public_notice",
        "examiner may ask_redaction in objection_open -> objection_open",
        "examiner may ask_redaction in announced -> announced",
        "examiner may ask_redaction in revoked -> revoked",
        "examiner may ask_redaction in reconsideration -> reconsideration",
        "examiner may ask_redaction in withdrawn -> withdrawn",
        "examiner may redact in submitted -> submitted",
        "examiner may redact in recommender_check -> recommender_check",
        "examiner may redact in returned -> returned",
        "examiner may redact in not_recommended -> not_recommended",
        "examiner may redact in recommended -> recommended",
        "examiner may redact in formal_examination -> formal_examination",
        "examiner may redact in returned_for_correction -> returned_for_correction",
        "examiner may redact in not_accepted -> not_accepted",
        "examiner may redact in accepted -> accepted",
        "examiner may redact in expert_review -> expert_review",
        "examiner may redact in proposed -> proposed",
        "examiner may redact in selected -> selected",
        "examiner may redact in not_selected -> not_selected",
        "examiner may redact in public_notice -> public_notice",
        "examiner may redact in objection_open -> objection_open",
        "examiner may redact in announced -> announced",
        "examiner may redact in revoked -> revoked",
        "examiner may redact in reconsideration -> reconsideration",
        "examiner may redact in withdrawn -> withdrawn",
        "examiner may refuse_redaction in submitted -> submitted",
        "examiner may refuse_redaction in recommender_check -> recommender_check",
        "examiner may refuse_redaction in returned -> returned",
        "examiner may refuse_redaction in not_recommended -> not_recommended",
        "examiner may refuse_redaction in recommended -> recommended",
        "examiner may refuse_redaction in formal_examination -> formal_examination",
        "examiner may refuse_redaction in returned_for_correction -> returned_for_correction",
        "examiner may refuse_redaction in not_accepted -> not_accepted",
        "examiner may refuse_redaction in accepted -> accepted",
        "examiner may refuse_redaction in expert_review -> expert_review",
        "examiner may refuse_redaction in proposed -> proposed",
        "examiner may refuse_redaction in selected -> selected",
        "examiner may refuse_redaction in not_selected -> not_selected",
        "examiner may refuse_redaction in public_notice -> public_notice",
        "examiner may refuse_redaction in objection_open -> objection_open",
        "examiner may refuse_redaction in announced -> announced",
        "examiner may refuse_redaction in revoked -> revoked",
        "examiner may refuse_redaction in reconsideration -> reconsideration",
        "examiner may refuse_redaction in withdrawn -> withdrawn",
      ]
    `);
  });

  it('does not compile where a command has no row', () => {
    // @ts-expect-error all others have none
    const lacking: typeof LIFECYCLE = { edit: {}, submit: {} };

    expect(Object.keys(lacking)).not.toEqual(Object.keys(LIFECYCLE));
  });

  it.each<[Role, 'recommended' | 'direct', Record<string, readonly Command[]>]>([
    [
      'association',
      'recommended',
      {
        draft: ['edit', 'submit', 'withdraw'],
        submitted: ['withdraw'],
        recommender_check: ['withdraw'],
        returned: ['edit', 'submit', 'withdraw'],
        recommended: ['withdraw'],
        formal_examination: ['withdraw'],
        returned_for_correction: ['edit', 'submit', 'withdraw'],
        not_accepted: ['dispute'],
      },
    ],
    [
      'recommender',
      'recommended',
      {
        submitted: ['check', 'recommend', 'return', 'decline'],
        recommender_check: ['check', 'recommend', 'return', 'decline'],
      },
    ],
    ['recommender', 'direct', { recommender_check: ['check', 'recommend', 'return', 'decline'] }],
    [
      'examiner',
      'recommended',
      {
        ...AFTER,
        recommended: ['claim', ...NOTED],
        formal_examination: [
          'release',
          'override',
          'request_correction',
          'accept',
          'refuse',
          ...NOTED,
        ],
        accepted: ['convene', ...REOPENED],
        expert_review: ['replace_expert', 'recuse', 'propose', ...NOTED],
      },
    ],
    [
      'examiner',
      'direct',
      {
        ...AFTER,
        submitted: ['claim', ...NOTED],
        recommended: ['claim', ...NOTED],
        formal_examination: [
          'release',
          'override',
          'request_correction',
          'accept',
          'refuse',
          ...NOTED,
        ],
        accepted: ['convene', ...REOPENED],
        expert_review: ['replace_expert', 'recuse', 'propose', ...NOTED],
      },
    ],
    ['expert', 'direct', { expert_review: ['declare', 'score', 'close_review'] }],
    [
      'decider',
      'recommended',
      {
        proposed: ['select', 'not_select'],
        selected: ['publish'],
        not_selected: ['tell'],
        public_notice: ['announce'],
        objection_open: ['dismiss_objection', 'dismiss_objections', 'uphold_objection'],
        announced: ['revoke'],
      },
    ],
  ])('tells what %s may do with a filing that goes %s', (role, route, may) => {
    const told = APPLICATION_STATES.map((state) => [state, allowed(placed(state, route), role)]);

    expect(Object.fromEntries(told)).toEqual(
      Object.fromEntries(APPLICATION_STATES.map((state) => [state, may[state] ?? []])),
    );
  });

  it.each(ROLES)('forbids %s the commands of others in every state, and tells no state', (role) => {
    const others = COMMANDS.filter(
      (command) =>
        !APPLICATION_STATES.some((s) => LIFECYCLE[command][s]?.some((x) => x.by === role)),
    );
    const refusals = others.flatMap((command) =>
      APPLICATION_STATES.map((state) => refusalOf(placed(state, 'direct'), command, role)),
    );

    expect(refusals.length).toBeGreaterThan(0);
    expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
      new Set([JSON.stringify({ code: 'caller.forbidden' })]),
    );
  });

  const open = { lodged: 1, dismissed: [], upheld: null };
  it.each([
    {
      what: 'an outcome that was not told',
      by: 'decider',
      state: 'not_selected',
      more: {},
      commands: ['tell'],
    },
    {
      what: 'an outcome that was told',
      by: 'association',
      state: 'not_selected',
      more: TOLD,
      commands: ['dispute'],
    },
    {
      what: 'an outcome that was told',
      by: 'decider',
      state: 'not_selected',
      more: TOLD,
      commands: [],
    },
    {
      what: 'what is disputed of the examination',
      by: 'decider',
      state: 'reconsideration',
      more: ofThe('examination'),
      commands: BOTH,
    },
    {
      what: 'what is disputed of the selection',
      by: 'decider',
      state: 'reconsideration',
      more: ofThe('selection'),
      commands: BOTH,
    },
    {
      what: 'a project on notice',
      by: 'anyone',
      state: 'public_notice',
      more: {},
      commands: ['object'],
    },
  ] as const)('has for $what, by $by in $state', ({ by, state, more, commands }) => {
    expect(allowed(placed(state, 'direct', more), By.parse(by))).toEqual(commands);
  });

  it.each([
    [[open], 'public_notice'],
    [[{ ...open, lodged: 2 }], 'objection_open'],
  ])('leads out of objections with the last that is dismissed (%j)', (objections, to) => {
    const application = placed('objection_open', 'direct', { publication: { objections } });

    expect(stateAfter(application, 'dismiss_objection')).toBe(to);
  });

  it.each([
    ['uphold', 'examination', 'not_accepted'],
    ['uphold', 'selection', 'not_selected'],
    ['overturn', 'examination', 'accepted'],
    ['overturn', 'selection', 'proposed'],
  ] as const)('has a reconsideration %s what was decided in the %s', (command, of, to) => {
    expect(stateAfter(placed('reconsideration', 'direct', ofThe(of)), command)).toBe(to);
  });

  it('refuses by the state and tells what is allowed instead', () => {
    expect(refusalOf(placed('submitted', 'recommended'), 'edit', 'association')).toEqual({
      code: 'application.not_from_here',
      state: 'submitted',
      allowed: ['withdraw'],
    });
  });

  it.each([
    ['claim', 'examiner', 'recommended'],
    ['recommend', 'recommender', 'direct'],
  ] as const)(
    'has nobody %s a submitted filing that goes the other way',
    (command, role, route) => {
      expect(refusalOf(placed('submitted', route), command, role)).toMatchObject({
        code: 'application.not_from_here',
      });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { APPLICATION_STATES, type Application } from '../../shared/domain/application.ts';
import { ROLES, type Role } from '../../shared/domain/caller.ts';
import {
  COMMANDS,
  type Command,
  LIFECYCLE,
  allowed,
  refusalOf,
} from '../../shared/domain/lifecycle.ts';

const placed = (state: Application['state'], route?: 'recommended' | 'direct') =>
  ({ state, content: route ? { recommendation: { route } } : {} }) as Application;

describe('the lifecycle', () => {
  it('reads as sentences, and forbids what it does not say', () => {
    const sentences = COMMANDS.flatMap((command) =>
      APPLICATION_STATES.flatMap((state) =>
        (LIFECYCLE[command][state] ?? []).map(({ by, to, route }) => {
          const only = route ? ` (${route})` : '';
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
        recommended: ['claim'],
        formal_examination: ['release', 'override', 'request_correction', 'accept', 'refuse'],
        accepted: ['convene'],
        expert_review: ['replace_expert', 'recuse', 'propose'],
      },
    ],
    [
      'examiner',
      'direct',
      {
        submitted: ['claim'],
        recommended: ['claim'],
        formal_examination: ['release', 'override', 'request_correction', 'accept', 'refuse'],
        accepted: ['convene'],
        expert_review: ['replace_expert', 'recuse', 'propose'],
      },
    ],
    ['expert', 'direct', { expert_review: ['declare', 'score', 'close_review'] }],
    ['decider', 'recommended', { proposed: ['select', 'not_select'] }],
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

import { describe, expect, it } from 'vitest';
import { APPLICATION_STATES, type Application } from '../../shared/domain/application.ts';
import { ROLES } from '../../shared/domain/caller.ts';
import { COMMANDS, LIFECYCLE, allowed, refusalOf } from '../../shared/domain/lifecycle.ts';

const inState = (state: Application['state']) => ({ state }) as Application;

describe('the lifecycle', () => {
  it('reads as sentences', () => {
    const sentences = COMMANDS.flatMap((command) =>
      APPLICATION_STATES.map((state) => {
        const step = LIFECYCLE[command][state];
        return step
          ? `${step.by.join(', ')} may ${command} what is ${state}: ${step.to}`
          : `nobody may ${command} what is ${state}`;
      }),
    );

    expect(sentences).toMatchInlineSnapshot(`
      [
        "association may edit what is draft: draft",
        "nobody may edit what is submitted",
        "nobody may edit what is withdrawn",
        "association may submit what is draft: submitted",
        "nobody may submit what is submitted",
        "nobody may submit what is withdrawn",
        "association may withdraw what is draft: withdrawn",
        "association may withdraw what is submitted: withdrawn",
        "nobody may withdraw what is withdrawn",
      ]
    `);
  });

  it('does not compile where a command has no row', () => {
    // @ts-expect-error withdraw has none
    const lacking: typeof LIFECYCLE = { edit: {}, submit: {} };

    expect(Object.keys(lacking)).not.toEqual(Object.keys(LIFECYCLE));
  });

  it('tells what an association may do in each state', () => {
    const may = APPLICATION_STATES.map((state) => [state, allowed({ state }, 'association')]);

    expect(may).toEqual([
      ['draft', ['edit', 'submit', 'withdraw']],
      ['submitted', ['withdraw']],
      ['withdrawn', []],
    ]);
  });

  it.each(ROLES.filter((role) => role !== 'association'))(
    'forbids %s every command, whatever the state, and says nothing of the state',
    (role) => {
      const refusals = COMMANDS.flatMap((command) =>
        APPLICATION_STATES.map((state) => refusalOf(inState(state), command, role)),
      );

      expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
        new Set([JSON.stringify({ code: 'caller.forbidden' })]),
      );
    },
  );

  it('refuses by the state and tells what is allowed instead', () => {
    expect(refusalOf(inState('submitted'), 'edit', 'association')).toEqual({
      code: 'application.not_from_here',
      state: 'submitted',
      allowed: ['withdraw'],
    });
  });
});

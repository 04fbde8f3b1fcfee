import { describe, expect, it } from 'vitest';
import { type Route as ContractRoute, scopesOf } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { LIFECYCLE } from '../../shared/domain/application/lifecycle.ts';
import { COMMANDS } from '../../shared/domain/commands/commands.ts';
import { REQUESTS } from '../support/cases.ts';
import { holds, placesOf } from './places.ts';

describe('the matrix', () => {
  it('comes to every cell that the table has', () => {
    const places = [...placesOf('recommended'), ...placesOf('direct')];
    const cells = COMMANDS.flatMap((command) =>
      Object.entries(LIFECYCLE[command]).flatMap(([state, steps]) =>
        steps.map((step) => ({ command, state, step })),
      ),
    );
    const missing = cells.filter(
      ({ state, step }) =>
        !places.some((place) => place.state === state && holds(place, step.when)),
    );

    expect(cells.length).toBeGreaterThan(60);
    expect(missing).toEqual([]);
  });
});

describe('the operations of the commands', () => {
  it.each(COMMANDS)('%s is let in by the door whose callers the lifecycle names', (command) => {
    const route: ContractRoute = routes[REQUESTS[command].operation];
    const by = Object.values(LIFECYCLE[command]).flatMap((steps) => steps.map((step) => step.by));

    expect(route.callers === 'anyone' ? ['anyone'] : route.callers).toEqual([...new Set(by)]);
    expect(route.callers === 'anyone' || scopesOf(route).length > 0).toBe(true);
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { type Route as ContractRoute, SCOPES } from '../../functions/contract.ts';
import { routes } from '../../functions/routes.ts';
import { APPLICATION_STATES, type ApplicationState } from '../../shared/domain/application.ts';
import { ROLES, type Role } from '../../shared/domain/caller.ts';
import type { Content } from '../../shared/domain/content.ts';
import { COMMANDS, type Command, LIFECYCLE, type Route } from '../../shared/domain/lifecycle.ts';
import type { Claims } from '../../shared/http/event.ts';
import { aContent, type Case, casesAt, REQUESTS } from '../cases.ts';
import { openDoors } from '../doors.ts';
import { claimsOf } from '../http-event.ts';

const doors = openDoors();
const { give, start, bring } = casesAt(doors);

const RECOMMENDED: readonly Command[] = ['submit', 'recommend'];
const EXAMINED: readonly Command[] = [...RECOMMENDED, 'claim'];
const CONVENED: readonly Command[] = ['accept', 'convene'];
const PROPOSED: readonly Command[] = [...CONVENED, 'declare', 'score', 'propose'];

/** The commands that lead from a draft to each state; a state without them does not compile. */
const PATHS: Record<ApplicationState, readonly Command[]> = {
  draft: [],
  submitted: ['submit'],
  recommender_check: ['submit', 'check'],
  returned: ['submit', 'return'],
  not_recommended: ['submit', 'decline'],
  recommended: RECOMMENDED,
  formal_examination: EXAMINED,
  returned_for_correction: [...EXAMINED, 'request_correction'],
  not_accepted: [...EXAMINED, 'override', 'refuse'],
  accepted: [...EXAMINED, 'accept'],
  expert_review: [...EXAMINED, ...CONVENED],
  proposed: [...EXAMINED, ...PROPOSED],
  selected: [...EXAMINED, ...PROPOSED, 'select'],
  not_selected: [...EXAMINED, ...PROPOSED, 'not_select'],
  withdrawn: ['withdraw'],
};

/** Of direct filing, which passes no recommender. */
const DIRECT_PATHS: Partial<Record<ApplicationState, readonly Command[]>> = {
  draft: [],
  submitted: ['submit'],
  formal_examination: ['submit', 'claim'],
  returned_for_correction: ['submit', 'claim', 'request_correction'],
  not_accepted: ['submit', 'claim', 'override', 'refuse'],
  accepted: ['submit', 'claim', 'accept'],
  expert_review: ['submit', 'claim', ...CONVENED],
  proposed: ['submit', 'claim', ...PROPOSED],
  selected: ['submit', 'claim', ...PROPOSED, 'select'],
  not_selected: ['submit', 'claim', ...PROPOSED, 'not_select'],
  withdrawn: ['submit', 'withdraw'],
};

interface Place {
  readonly state: ApplicationState;
  readonly route: Route;
  readonly path: readonly Command[];
}

const PLACES: readonly Place[] = [
  ...placesOf('recommended', PATHS),
  { state: 'withdrawn', route: 'recommended', path: ['submit', 'withdraw'] },
  ...placesOf('direct', DIRECT_PATHS),
];

function placesOf(
  route: Route,
  paths: Partial<Record<ApplicationState, readonly Command[]>>,
): Place[] {
  return APPLICATION_STATES.flatMap((state) => {
    const path = paths[state];
    return path ? [{ state, route, path }] : [];
  });
}

/** Direct filing is for those whom the ministry manages. */
function contentFor(route: Route): Content {
  const content = aContent();
  if (route === 'recommended') return content;
  const applicant = { ...content.applicant, relation: 'miit_managed' as const };
  return { ...content, applicant, recommendation: { route } };
}

const draft = ({ route }: Place) => start(contentFor(route));

/** Everybody who could call: every role, and of those that own or hold something, another one too. */
const CALLERS: readonly { name: string; role: Role; isOwn: boolean; claims: Claims }[] = [
  ...ROLES.map((role) => ({ name: role, role, isOwn: true, claims: claimsOf(role) })),
  {
    name: 'another association',
    role: 'association',
    isOwn: false,
    claims: claimsOf('association', 'association-9', {
      code: '51100000500009247D',
      name: '中国复合材料工业协会',
    }),
  },
  {
    name: 'another recommender',
    role: 'recommender',
    isOwn: false,
    claims: claimsOf('recommender', 'recommender-9', {
      code: '51100000500009247D',
      name: '另一推荐部门',
    }),
  },
  {
    name: 'another examiner',
    role: 'examiner',
    isOwn: false,
    claims: claimsOf('examiner', 'examiner-9'),
  },
  {
    name: 'an expert of another panel',
    role: 'expert',
    isOwn: false,
    claims: claimsOf('expert', 'expert-9'),
  },
];
type Caller = (typeof CALLERS)[number];

const FORBIDDEN = '403 caller.forbidden';
const NOT_FOUND = '404 application.not_found';
const NOT_FROM_HERE = '409 application.not_from_here';
const HELD = '409 application.held_by_another';
/** What only they are told who may: every request below names a version that never was. */
const MAY = '412 application.changed_meanwhile';

/** What the table says: the role first, then ownership, then the state, then who holds it. */
function expected({ state, route, path }: Place, command: Command, caller: Caller): string {
  const { role, isOwn } = caller;
  const everBy = Object.values(LIFECYCLE[command]).flatMap((steps) => steps.map(({ by }) => by));
  if (!everBy.includes(role)) return FORBIDDEN;
  if (isHidden({ role, isOwn, route, path })) return NOT_FOUND;
  const steps = (LIFECYCLE[command][state] ?? []).filter(
    (step) => step.by === role && (step.route === undefined || step.route === route),
  );
  if (steps.length === 0) return NOT_FROM_HERE;
  return role === 'examiner' && state === 'formal_examination' && !isOwn ? HELD : MAY;
}

/** To whom an application is as if it did not exist. */
function isHidden(about: Omit<Place, 'state'> & { role: Role; isOwn: boolean }): boolean {
  const { role, isOwn, route, path } = about;
  if (role === 'association') return !isOwn;
  // what an association still writes is its own
  if (!path.includes('submit')) return true;
  // an expert has what a panel was convened on, a decider what was proposed on
  if (role === 'expert') return !isOwn || !path.includes('convene');
  if (role === 'decider') return !path.includes('propose');
  return role === 'recommender' && (!isOwn || route === 'direct');
}

const nameOf = ({ route, path }: Place) => `${route} draft, ${path.join(', ')}`;
const NAMED = PLACES.map((place) => ({ ...place, name: nameOf(place) }));

describe.each(NAMED)('in $state ($name)', (place) => {
  let at: Case;
  beforeAll(async () => {
    at = await bring(await draft(place), place.path);
  });

  it.each(COMMANDS)('%s is answered to each caller as the lifecycle says', async (command) => {
    const answered: Record<string, string> = {};
    const wanted: Record<string, string> = {};
    for (const caller of CALLERS) {
      const headers = { 'if-match': '"999"' };
      const { status, body } = await give(at, command, { claims: caller.claims, headers });
      answered[caller.name] = `${status} ${body['code']}`;
      wanted[caller.name] = expected(place, command, caller);
    }

    expect(answered).toEqual(wanted);
  });

  it('nothing of all that changed it', async () => {
    const { headers, body } = await doors().ask('getApplication', {
      params: at.params,
      claims: claimsOf('association'),
    });

    expect(headers['etag']).toBe(`"${at.version}"`);
    expect(body['state']).toBe(place.state);
  });
});

const STEPS = NAMED.flatMap((place) =>
  COMMANDS.flatMap((command) =>
    (LIFECYCLE[command][place.state] ?? [])
      .filter((step) => step.route === undefined || step.route === place.route)
      .map(({ to }) => ({ ...place, command, to })),
  ),
);

/** What else a command needs: a refusal something to rest on, a score a declaration. */
const BEFORE: Partial<Record<Command, readonly Command[]>> = {
  refuse: ['override'],
  score: ['declare'],
  close_review: ['declare', 'score'],
  propose: ['declare', 'score'],
};

describe('a command that the lifecycle permits', () => {
  it.each(STEPS)('$command leads from $state to $to ($name)', async ({ command, to, ...place }) => {
    const at = await bring(await draft(place), [...place.path, ...(BEFORE[command] ?? [])]);

    const answer = await give(at, command);

    expect({ status: answer.status, text: answer.text }).toMatchObject({
      status: command === 'submit' ? 201 : 200,
    });
    const { body } = await doors().ask('getApplication', {
      params: at.params,
      claims: claimsOf('association'),
    });
    expect(body['state']).toBe(to);
  });

  it('is in the table for every route, state and command that the table has', () => {
    const tried = new Set(STEPS.map(({ command, state }) => `${command} ${state}`));
    const all = COMMANDS.flatMap((command) =>
      Object.keys(LIFECYCLE[command]).map((state) => `${command} ${state}`),
    );

    expect([...tried].toSorted()).toEqual(all.toSorted());
  });
});

describe('the operations of the commands', () => {
  it.each(COMMANDS)('%s is let in by the door whose callers the lifecycle names', (command) => {
    const route: ContractRoute = routes[REQUESTS[command].operation];
    const by = Object.values(LIFECYCLE[command]).flatMap((steps) => steps.map((step) => step.by));

    expect(route.callers).toEqual([...new Set(by)]);
    expect(route.door in SCOPES).toBe(true);
  });
});

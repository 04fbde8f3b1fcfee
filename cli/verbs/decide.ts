import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { type Desk, UsageError, readJson } from '../desk.ts';
import { STATES } from '../names.ts';
import { type Case, caseOf, type ReviewOptions, type Side, stated } from '../review.ts';

export interface DecideOptions extends ReviewOptions {
  readonly opinion?: string | undefined;
  readonly reason?: string | undefined;
  readonly reasons?: string | undefined;
  readonly clause?: string | undefined;
  readonly clauses?: string | undefined;
  readonly outcome?: string | undefined;
  readonly file?: string | undefined;
  readonly 'late-ground'?: string | undefined;
}

type Moved = Schemas['Moved'];
type Answer = Promise<{ data?: Moved; error?: unknown; response: Response }>;

/** What a verb sends, prepared before anything is read, so that a missing option is told first. */
type Prepare = (options: DecideOptions, desk: Desk) => Promise<(at: Case) => Answer>;

interface Verb {
  readonly side: Side;
  readonly prepare: Prepare;
}

const RECOMMENDED = '/v1/recommender/calls/{callId}/applications/{applicationId}';
const EXAMINED = '/v1/examiner/calls/{callId}/applications/{applicationId}';

const recommend: Prepare = async ({ opinion }) => {
  const text = stated(opinion, '--opinion <text>');
  return async ({ client, params }) => {
    const { callId } = params.path;
    const call = dataOf(await client.GET('/v1/calls/{callId}', { params: { path: { callId } } }));
    const checklist = call.recommenderChecklist.map(({ id }) => id);
    const body = { checklist, opinion: text };
    return client.POST(`${RECOMMENDED}/recommendation`, { params, body });
  };
};

const decline: Prepare = async (options) => {
  const body = { reasons: stated(options.reasons, '--reasons <text>') };
  return ({ client, params }) => client.POST(`${RECOMMENDED}/decline`, { params, body });
};

const returnToAssociation: Prepare = async (options) => {
  const body = { reasons: stated(options.reasons, '--reasons <text> or --file <defects.json>') };
  return ({ client, params }) => client.POST(`${RECOMMENDED}/return`, { params, body });
};

const claim: Prepare =
  async () =>
  ({ client, params }) =>
    client.POST(`${EXAMINED}/claim`, { params });

const release: Prepare =
  async () =>
  ({ client, params }) =>
    client.POST(`${EXAMINED}/release`, { params });

const override: Prepare = async ({ clause, outcome, reason }) => {
  // the API checks the outcome and names those that there are
  const body = {
    clause: stated(clause, '--clause <id>'),
    outcome: stated(outcome, '--outcome met, unmet or not_applicable'),
    reason: stated(reason, '--reason <text>'),
  } as Schemas['Override'];
  return ({ client, params }) => client.POST(`${EXAMINED}/overrides`, { params, body });
};

const requestCorrection: Prepare = async (options, desk) => {
  const defects = await readJson(desk, stated(options.file, '--file <defects.json>'));
  const body = {
    defects,
    lateGround: options['late-ground'] ?? null,
  } as Schemas['RequestCorrectionRequest'];
  return ({ client, params }) => client.POST(`${EXAMINED}/correction-requests`, { params, body });
};

const accept: Prepare = async ({ reason }) => {
  const body = { reason: stated(reason, '--reason <text>') };
  return ({ client, params }) => client.POST(`${EXAMINED}/acceptance`, { params, body });
};

const refuse: Prepare = async ({ reason, clauses }) => {
  const body = {
    reason: stated(reason, '--reason <text>'),
    clauses: stated(clauses, '--clauses <id>,<id>').split(','),
  };
  return ({ client, params }) => client.POST(`${EXAMINED}/refusal`, { params, body });
};

const VERBS: Readonly<Record<string, Verb>> = {
  recommend: { side: 'recommender', prepare: recommend },
  decline: { side: 'recommender', prepare: decline },
  claim: { side: 'examiner', prepare: claim },
  release: { side: 'examiner', prepare: release },
  override: { side: 'examiner', prepare: override },
  accept: { side: 'examiner', prepare: accept },
  refuse: { side: 'examiner', prepare: refuse },
};

/** Both sides return: the recommender with reasons, the examiner with a list of defects. */
function verbOf(name: string, { file }: DecideOptions): Verb | undefined {
  if (name !== 'return') return Object.hasOwn(VERBS, name) ? VERBS[name] : undefined;
  return file === undefined
    ? { side: 'recommender', prepare: returnToAssociation }
    : { side: 'examiner', prepare: requestCorrection };
}

/** Whether a verb says what becomes of an application. */
export function isDecision(name: string): boolean {
  return verbOf(name, {}) !== undefined;
}

/** `pilots recommend <application> …` and its like: one command, on the version just read. */
export async function decide(
  desk: Desk,
  [name = '', id]: readonly (string | undefined)[],
  options: DecideOptions,
): Promise<number> {
  const verb = verbOf(name, options);
  if (!verb || id === undefined) throw new UsageError('Name an application; see pilots help.');
  const send = await verb.prepare(options, desk);
  const at = await caseOf(desk, verb.side, id, options);
  const moved = dataOf(await send(at));
  desk.say(options.json ? JSON.stringify(moved, null, 2) : told(moved));
  return 0;
}

function told({ id, state, version, dryRun }: Moved): string {
  const tried = dryRun ? '试行，未写入。 Only tried, nothing was written. ' : '';
  return `${tried}${id}: ${STATES[state]} ${state}，第${version}版 version ${version}`;
}

// oxlint-disable-next-line import/no-unassigned-import -- it must come before any schema is made
import '../no-evaluation.ts';
import type { FieldError } from '../../../shared/domain/refusal.ts';
import { factsOf } from '../../../shared/domain/rules/facts-of.ts';
import { assess } from '../../../shared/rules/judging/assess.ts';
import { formatErrorsIn, gapsIn } from '../../../shared/rules/judging/form.ts';
import type { Call, GivenPack, RulePack } from '../../data/answers.ts';
import type { Assessment } from '../judging.ts';
import type { Content } from './pointer.ts';

/** What the rules and the call's form make of a content. */
export interface Judged {
  /** Null where the rules of the call are not at hand. */
  readonly assessment: Assessment | null;
  /** What submission still demands, the format included; each field once. */
  readonly faults: readonly FieldError[];
  /** The pointers of what is demanded here and now, stated or not. */
  readonly demanded: ReadonlySet<string>;
}

/** What is known of a filing beside its content. */
export interface Judging {
  readonly call: Call;
  readonly pack: RulePack | null;
  readonly trees: GivenPack['trees'];
  readonly association: string;
  readonly rank: number | null;
  readonly count: number;
}

/** How a content is judged, by the code that judges at submission. */
export function judgedForm(content: Content, judging: Judging): Judged {
  const { call, pack, trees, association, rank, count } = judging;
  const named = content.recommendation?.recommenderId;
  const facts = factsOf(content, {
    associationCode: association,
    recommender: call.recommenders.find(({ id }) => id === named) ?? null,
    ...(rank !== null && { rank, count }),
    receivedOn: call.serverTime.slice(0, 10),
  });
  // the API's types and the domain's are made of the same schemas
  const form = call as unknown as Parameters<typeof gapsIn>[2];
  const published = { pack, trees, ref: call.rulePack } as unknown as Parameters<typeof assess>[1];
  const assessment = pack
    ? (assess(facts, published, { advice: false }) as unknown as Assessment)
    : null;
  const wrong = formatErrorsIn(content, form.asked);
  const isTold = ({ pointer, code }: FieldError) =>
    wrong.some((error) => error.pointer === pointer && error.code === code);
  const gaps = gapsHere(content, facts, form).filter((gap) => !isTold(gap));
  // of an empty content under these facts everything is a gap that is demanded at all
  const demanded = gapsHere({}, facts, form).map(({ pointer }) => pointer);
  const asked = assessment ? askedByClauses(assessment) : [];
  return { assessment, faults: [...wrong, ...gaps], demanded: new Set([...demanded, ...asked]) };
}

/** What hard clauses ask besides that have something to say here, stated or not. */
function askedByClauses({ findings }: Assessment): string[] {
  return findings
    .filter(({ kind, outcome }) => kind === 'hard' && outcome !== 'not_applicable')
    .flatMap(({ facts }) => facts.map(({ path }) => path))
    .filter((path) => path.startsWith('extra.'))
    .map((path) => `/${path.replace('.', '/')}`);
}

/** Where a condition of the call has no parsed form here, submission names what its form demands. */
function gapsHere(...given: Parameters<typeof gapsIn>): FieldError[] {
  try {
    return gapsIn(...given);
  } catch {
    return [];
  }
}

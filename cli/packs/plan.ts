import type { AnswerOf } from '../../shared/client/api-types.ts';
import {
  dataOf,
  type PilotsClient,
  ProblemError,
  type Schemas,
} from '../../shared/client/client.ts';
import type { RulePack } from '../../shared/domain/rules/clause.ts';
import type { SourceFault } from '../../shared/rules/source/faults.ts';
import { hashOf } from '../../shared/evidence/canonical.ts';
import { checkPack, givenBy, saidAt } from './check.ts';
import { packChangeLines } from './changes.ts';
import type { PackFolder } from './folder.ts';
import { openCommentLines, packBefore } from './remarks.ts';

type ListedPack = AnswerOf<'listRulePacks'>['rulePacks'][number];

/** A pack as it would be published in an environment. */
export interface PackPlan {
  readonly pack: RulePack;
  readonly hash: string;
  /** The latest version there; null: none. */
  readonly latest: ListedPack | null;
  /** True where this very pack is published there. */
  readonly isThere: boolean;
  /** What has changed since the latest version there. */
  readonly changes: readonly string[];
  /** The calls there that an earlier version judges: each gets a report of what would flip. */
  readonly calls: readonly string[];
  /** What was noted to the version that this one goes on from, and nobody dealt with. */
  readonly comments: readonly string[];
  /** Why the environment refuses it, one sentence each. */
  readonly refused: readonly string[];
}

/** What publishing a folder would do, or why it has faults already here. */
export async function packPlanOf(
  client: PilotsClient,
  folder: PackFolder,
): Promise<PackPlan | { readonly faults: readonly string[] }> {
  const { pack, faults } = checkPack(folder);
  if (!pack) return { faults };
  const hash = hashOf(pack);
  const { rulePacks } = dataOf(await client.GET('/v1/rule-packs'));
  const versions = rulePacks
    .filter(({ id }) => id === pack.id)
    .toSorted((one, other) => one.version - other.version);
  const latest = versions.at(-1) ?? null;
  const isThere = versions.some((each) => each.hash === hash);
  const { calls } = dataOf(await client.GET('/v1/calls'));
  const judged = calls.filter(({ rulePack }) => rulePack.id === pack.id && rulePack.hash !== hash);
  return {
    pack,
    hash,
    latest,
    isThere,
    changes: latest && !isThere ? packChangeLines(await packThere(client, latest), pack) : [],
    calls: isThere ? [] : judged.map(({ id }) => id),
    comments: isThere ? [] : await openComments(client, packBefore(rulePacks, pack.id)),
    refused: isThere ? [] : await refusals(client, folder, { pack, hash }),
  };
}

async function openComments(client: PilotsClient, before: ListedPack | undefined) {
  if (!before) return [];
  const params = { path: { packId: before.id }, query: { hash: before.hash } };
  const { comments } = dataOf(await client.GET('/v1/rule-packs/{packId}/comments', { params }));
  return openCommentLines(before, comments);
}

async function packThere(client: PilotsClient, { id, hash }: ListedPack): Promise<RulePack> {
  const params = { path: { packId: id }, query: { hash } };
  const { pack } = dataOf(await client.GET('/v1/rule-packs/{packId}', { params }));
  // the API's types and the domain's are made of the same schemas
  return pack as RulePack;
}

interface Checked {
  readonly pack: RulePack;
  readonly hash: string;
}

/** Publishes the folder, or only tries it. */
export async function sendPack(
  client: PilotsClient,
  folder: PackFolder,
  { hash, note, dryRun }: { readonly hash: string; readonly note: string; dryRun?: 'true' },
) {
  const source = givenBy(folder);
  const used = new Set((source.clauses as { template?: string }[]).map(({ template }) => template));
  const templates = Object.entries(Object(source.templates) as object);
  const body = {
    ...source,
    templates: Object.fromEntries(templates.filter(([name]) => used.has(name))),
    hash,
    note,
  } as Schemas['PublishRulePackRequest'];
  const query = dryRun === undefined ? {} : { dryRun };
  return dataOf(await client.POST('/v1/rule-packs', { params: { query }, body }));
}

/** The environment checks it beside packs of its own; what it says is told by file and line. */
async function refusals(client: PilotsClient, folder: PackFolder, { hash }: Checked) {
  try {
    await sendPack(client, folder, { hash, note: 'plan', dryRun: 'true' });
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const { code, detail, errors = [] } = error.problem;
    if (code === 'request.invalid') return errors.map((each) => placed(folder, each));
    if (code === 'rule_pack.not_next_version') return [detail];
    throw error;
  }
}

type FieldError = NonNullable<Schemas['Problem']['errors']>[number];

function placed(folder: PackFolder, { pointer, message }: FieldError): string {
  const [, file = '', ...rest] = pointer.split('/');
  if (!isFile(file)) return `${pointer}：${message}`;
  const place = { file, pointer: rest.map((step) => `/${step}`).join('') };
  return saidAt(folder, place, message);
}

function isFile(name: string): name is SourceFault['file'] {
  return name === 'pack' || name === 'clauses' || name === 'templates';
}

/** A plan as lines for a terminal. */
export function packPlanLines(plan: PackPlan): string[] {
  const { pack, hash, latest, isThere, changes, calls, comments } = plan;
  const head = `${pack.id} 第${pack.version}版 version ${pack.version}  ${hash}`;
  if (isThere) return [head, '该环境已有，不再改变。 It is published there; nothing would change.'];
  return [
    head,
    latest
      ? `该环境现有第${latest.version}版。 There is version ${latest.version} there.`
      : '该环境没有此规则集，将发布。 There is no such pack yet; it would be published.',
    ...(latest && changes.length === 0 ? ['条款相同。 The same clauses.'] : changes),
    ...calls.map(
      (id) =>
        `通知 ${id} 仍按原版本，将产生影响报告。 The call ${id} stays with its version; a report will say what would flip.`,
    ),
    ...comments,
  ];
}

import type { PilotsClient, Schemas } from '../../shared/client/client.ts';
import { dataOf } from '../../shared/client/client.ts';
import { CallDefinition } from '../../shared/domain/calls/call.ts';
import type { FieldChange } from '../../shared/domain/application/changes.ts';
import { fixedFieldsChanged } from '../../shared/domain/calls/fixed-fields.ts';
import { changesOf } from '../../shared/calls/changes.ts';
import { callPlaceName } from '../../shared/domain/calls/call-words.ts';
import type { RulePack } from '../../shared/domain/rules/clause.ts';
import { type Remark, remarksOn } from '../../shared/calls/stale-call.ts';
import { oneLine } from '../output/one-line.ts';
import { pageOf } from './page.ts';
import { changeLines } from './changes.ts';
import type { CallFolder } from './folder.ts';
import { type TriedLayout, layoutLines, tryLayout } from './layout.ts';

interface PlacedRemark extends Remark {
  /** `next-round/materials.yaml:12` */
  readonly place: string;
}

/** What applying a folder would do to a call of an environment. */
export interface Plan {
  readonly callId: string;
  /** The folder's content hash, and that of the folder which the call was applied from. */
  readonly hash: string;
  readonly hashThere: string | null;
  /** Counts the writes of the call there; null: there is none. */
  readonly version: number | null;
  readonly changes: readonly FieldChange[];
  /** The call there and that of the folder, by which changes are told in words. */
  readonly calls: readonly (object | null)[];
  /** The call is open and its pack another one: a change of its own, which needs a reason. */
  readonly movesPack: boolean;
  /** What still speaks of another year or pack, and what is odd, each with file and line. */
  readonly remarks: readonly PlacedRemark[];
  /** The page of the call, as it will be. */
  readonly page: readonly string[];
  /** What came of trying the layout of its letters; null: it has none of its own. */
  readonly letters: TriedLayout | null;
  /** What would be refused, by field. */
  readonly refused: readonly ('window.opensAt' | 'rulePack' | 'materials' | 'letterTemplate')[];
}

/** Compares a folder with what an environment has, by the clock of that environment. */
export async function planOf(client: PilotsClient, folder: CallFolder): Promise<Plan> {
  const { definition, hash, layout } = folder;
  const there = await callThere(client, definition.id);
  const seen = there && definitionIn(there);
  const fixed =
    there && seen ? fixedFieldsChanged(seen, definition, new Date(there.serverTime)) : [];
  const pack = await packThere(client, definition.rulePack);
  const isPublished = pack !== null;
  // what is published already is moved to another pack as it is
  const remarks = remarksOn(definition, pack, await otherNumbers(client, definition.id)).map(
    (remark) => {
      const place = folder.placeOf(remark.pointer);
      return { ...remark, place, isRefused: remark.isRefused && there === null };
    },
  );
  // its samples cite the clauses of the pack
  const letters =
    layout && isPublished ? await tryLayout(client, { definition, layout }, false) : null;
  return {
    callId: definition.id,
    hash,
    hashThere: seen?.sourceHash ?? null,
    version: there?.version ?? null,
    changes: changesOf(seen, definition),
    calls: [seen, definition],
    remarks,
    page: pageOf(definition, pack),
    letters,
    movesPack: fixed.includes('rulePack') && isPublished,
    refused: [
      ...(fixed.includes('window.opensAt') ? (['window.opensAt'] as const) : []),
      ...(isPublished ? [] : (['rulePack'] as const)),
      ...(remarks.some(({ isRefused }) => isRefused) ? (['materials'] as const) : []),
      ...(letters && letters.faults.length > 0 ? (['letterTemplate'] as const) : []),
    ],
  };
}

/** Whether there is nothing to apply. */
export function isSame({ version, changes, hash, hashThere }: Plan): boolean {
  return version !== null && changes.length === 0 && hash === hashThere;
}

/** The numbers of the notices of all other calls there. */
async function otherNumbers(client: PilotsClient, callId: string) {
  const { calls } = dataOf(await client.GET('/v1/calls'));
  return calls.filter(({ id }) => id !== callId).map(({ documentNumber }) => documentNumber);
}

/** A call as anyone may read it; null where there is none. */
export async function callThere(
  client: PilotsClient,
  callId: string,
): Promise<Schemas['PublicCall'] | null> {
  const answer = await client.GET('/v1/calls/{callId}', { params: { path: { callId } } });
  return answer.response.status === 404 ? null : dataOf(answer);
}

/** The definition in what anyone may read; an older environment may lack fields. */
export function definitionIn(call: object): CallDefinition {
  const names = Object.keys(CallDefinition.shape);
  return CallDefinition.parse(
    Object.fromEntries(Object.entries(call).filter(([name]) => names.includes(name))),
  );
}

/** Exactly this pack, with the environment's code or published by an admin; null where it has not. */
async function packThere(
  client: PilotsClient,
  { id, version, hash }: CallDefinition['rulePack'],
): Promise<RulePack | null> {
  const params = { path: { packId: id }, query: { hash } };
  const answer = await client.GET('/v1/rule-packs/{packId}', { params });
  if (answer.response.status === 404) return null;
  const { ref, pack } = dataOf(answer);
  return ref.version === version ? (pack as RulePack) : null;
}

const REFUSED = '已开放，将被拒绝 refused: the call is open';
const UNKNOWN = '该环境没有此规则集，将被拒绝 refused: no such pack there';
const MOVES = '已开放，须说明理由 open: needs --reason';

/** A plan as lines for a terminal. */
export function planLines(plan: Plan): string[] {
  const { callId, hash, hashThere, version, changes } = plan;
  const head = [
    `${callId}  文件夹 folder ${hash}`,
    version === null
      ? '该环境没有此通知，将发布。 There is no such call yet; it would be published.'
      : `第${version}版 version ${version}  来源 applied from ${hashThere ?? '无 no folder'}`,
    ...plan.remarks.map(remarkLine),
    ...layoutLines(plan.letters),
  ];
  const page = ['', '页面预览 the page as it will be：', ...plan.page.map((line) => `  ${line}`)];
  if (version === null) return [...head, ...packLine(plan), ...page];
  if (isSame(plan)) return [...head, '没有变更。 Nothing would change.'];
  if (changes.length === 0) {
    return [...head, '内容相同，仅更新来源。 The same call; only its source would be noted.'];
  }
  return [
    ...head,
    ...changeLines(changes, plan.calls, (pointer) => remarkOn(plan, pointer)),
    ...packLine(plan),
    ...page,
  ];
}

function remarkLine({ pointer, place, message, isRefused }: PlacedRemark): string {
  const kind = isRefused ? '将被拒绝 refused' : '注意 note';
  const name = callPlaceName(pointer);
  const where = name ? `${name.zh} ${name.en}` : pointer;
  return oneLine(`${kind}：${place} ${where}：${message.zh}。 ${message.en}.`);
}

function remarkOn({ refused, movesPack }: Plan, pointer: string): string {
  // a window that comes or goes as a whole takes its opening with it
  const isOpening = pointer === '/window/opensAt' || pointer === '/window';
  if (isOpening && refused.includes('window.opensAt')) return REFUSED;
  if (!pointer.startsWith('/rulePack/')) return '';
  if (refused.includes('rulePack')) return UNKNOWN;
  return movesPack ? MOVES : '';
}

function packLine({ refused }: Plan): string[] {
  if (!refused.includes('rulePack')) return [];
  return [
    '该环境没有此规则集：先用 pilots pack publish 发布。 No such pack there: publish it first (pilots pack publish).',
  ];
}

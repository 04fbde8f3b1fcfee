import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isSeq } from 'yaml';
import { CallDefinition } from '../../shared/domain/calls/call.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { readText } from '../input/read-text.ts';
import { CALL_FILE_NAMES, type CallFile } from './files.ts';
import { readCallFolder } from './folder.ts';
import { SAMPLE_NOTES } from '../generate/sample-folder.ts';
import { yamlFile } from './yaml-file.ts';

/** What of a file is of one year only, and is emptied for the next. */
const EMPTIED: Readonly<Record<CallFile, (document: Document, id: string) => void>> = {
  'call.yaml': (document, id) => {
    document.set('id', id);
    document.set('documentNumber', null);
    document.set('issuedOn', null);
  },
  'deadlines.yaml': (document) => {
    const window = { zone: 'Asia/Shanghai', graceMinutes: 0 };
    if (!isMap(document.get('window'))) document.set('window', document.createNode(window));
    document.setIn(['window', 'opensAt'], null);
    document.setIn(['window', 'closesAt'], null);
  },
  'materials.yaml': () => {},
  'recommenders.yaml': (document) => {
    const list = document.get('recommenders');
    for (const recommender of isSeq(list) ? list.items : []) {
      if (!isMap(recommender)) continue;
      recommender.set('closesAt', null);
      recommender.set('recommendsUntil', null);
    }
  },
};

/**
 * Writes the folder of a new call from that of an earlier one, with its comments and letters, and
 * with all that is of one year emptied. Throws a `UsageError` where the earlier one has mistakes or
 * the new one is there already.
 */
export async function writeNewFolder(
  io: IoContext,
  from: string,
  { id, out }: { readonly id: string; readonly out: string },
): Promise<void> {
  if (!CallDefinition.shape.id.safeParse(id).success) {
    throw new UsageError(
      `${id} 不能作编号。 ${id} cannot be an id: a-z, 0-9 and -, 2 to 41 of them.`,
    );
  }
  if (existsSync(out)) throw new UsageError(`${out} 已存在。 ${out} is there already.`);
  await readCallFolder(io, from);
  const texts = CALL_FILE_NAMES.map(async (name) => {
    const { document } = yamlFile(SAMPLE_NOTES.removedFrom(await readText(io, join(from, name))));
    EMPTIED[name](document, id);
    return [name, document.toString({ lineWidth: 0, nullStr: '' })] as const;
  });
  const written = await Promise.all(texts);
  mkdirSync(out, { recursive: true });
  for (const [name, text] of written) writeFileSync(join(out, name), text);
  const letters = join(from, 'letters');
  if (existsSync(letters)) cpSync(letters, join(out, 'letters'), { recursive: true });
}

/**
 * What of a new folder is still of the year before, in the order in which one changes it: file, line
 * and what to do.
 */
export async function toChange(io: IoContext, folder: string): Promise<string[]> {
  const read = async (name: CallFile) => {
    const file = yamlFile(await readText(io, join(folder, name)));
    const at = (pointer: string) => `${join(folder, name)}:${file.lineOf(pointer)}`;
    return { at, file };
  };
  const [call, deadlines, materials] = [
    await read('call.yaml'),
    await read('deadlines.yaml'),
    await read('materials.yaml'),
  ];
  const pack = String(call.file.document.getIn(['rulePack', 'id']));
  const grace = deadlines.file.document.getIn(['window', 'graceMinutes']);
  return [
    `${call.at('/name')} 名称和年份 name and year`,
    `${call.at('/documentNumber')} 文号和发布日期 number and day of the notice`,
    `${call.at('/isSample')} 正式通知写 isSample: false；a real call says so`,
    `${call.at('/rulePack')} 规则集仍是 the pack is still ${pack}：先 pilots pack new、pack publish，再照写它打印的三行 then the three lines that it prints`,
    `${deadlines.at('/window/opensAt')} 开始和截止时间，写明时区 opening and closing, with the zone`,
    ...(grace === 0
      ? [`${deadlines.at('/window/graceMinutes')} 宽限（分钟）为 0：确认 no grace`]
      : []),
    `${materials.at('/materials')} 每项材料所引的条款须属于新的规则集 each clause is to be one of the new pack`,
    `pilots call plan ${folder}：逐处说明还有什么写的是往年 names whatever still speaks of another year`,
  ];
}

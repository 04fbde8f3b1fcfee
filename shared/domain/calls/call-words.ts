import { GROUND_WORDS } from '../people/organisation.ts';
import { RELATIONS } from '../rules/choice-words.ts';
import { READINGS } from '../rules/reading-words.ts';
import type { Text } from '../text.ts';

/** What each field of a call is called. */
export const CALL_WORDS: Readonly<Record<string, Text>> = {
  id: { zh: '通知编号', en: 'Id of the call' },
  isSample: { zh: '是否演示轮次', en: 'A sample' },
  name: { zh: '名称', en: 'Name' },
  documentNumber: { zh: '文号', en: 'Document number' },
  issuedOn: { zh: '发布日期', en: 'Issued' },
  rulePack: { zh: '规则集', en: 'Rule pack' },
  window: { zh: '受理时间', en: 'Window' },
  mayFileDirectly: { zh: '可以直接申报的', en: 'Who may file directly' },
  recommenders: { zh: '推荐部门', en: 'Recommenders' },
  keyFields: { zh: '重点领域', en: 'Key fields' },
  industries: { zh: '行业', en: 'Industries' },
  policyThemes: { zh: '政策主题', en: 'Policy themes' },
  materials: { zh: '申报材料', en: 'Materials' },
  materialFiles: { zh: '上传文件', en: 'Files to upload' },
  requiredFields: { zh: '必填内容', en: 'Required fields' },
  extra: { zh: '另问的事项', en: 'Facts asked besides' },
  asked: { zh: '规则集和本通知另问的事项', en: 'Facts that pack and call ask besides' },
  recommenderChecklist: { zh: '推荐部门审查要点', en: 'Checklist of recommenders' },
  quotaPerAssociation: { zh: '每个社会团体最多申报', en: 'Filings of one association, at most' },
  mayNotJudge: { zh: '所属单位须回避的', en: 'Whose people may not judge' },
  panelSize: { zh: '专家组人数', en: 'Size of a panel' },
  confirmsObjectors: {
    zh: '异议须经邮件链接确认',
    en: 'Objections are confirmed by a link sent by mail',
  },
  noticeWorkingDays: { zh: '公示期（工作日）', en: 'Public notice, working days' },
  examinationWorkingDays: {
    zh: '形式审查期限（工作日）',
    en: 'Formal examination, working days',
  },
  reconsiderationWorkingDays: {
    zh: '可申请复核的期限（工作日）',
    en: 'Reconsideration, working days',
  },
  retentionDays: { zh: '个人信息保存天数', en: 'Days for which personal data are kept' },
  letterTemplate: { zh: '告知书版式', en: 'Layout of its letters' },
  scoreSheet: { zh: '评分表', en: 'Score sheet' },
};

/** What stands inside a field, or inside an entry of its list. */
export const PART_WORDS: Readonly<Record<string, Text>> = {
  id: { zh: '编号', en: 'id' },
  version: { zh: '版本', en: 'version' },
  hash: { zh: '校验值', en: 'hash' },
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  opensAt: { zh: '开始时间', en: 'opens at' },
  closesAt: { zh: '截止时间', en: 'closes at' },
  zone: { zh: '时区', en: 'time zone' },
  graceMinutes: { zh: '宽限（分钟）', en: 'grace, minutes' },
  kind: { zh: '种类', en: 'kind' },
  name: { zh: '名称', en: 'name' },
  division: { zh: '行政区划代码', en: 'division code' },
  organisation: { zh: '统一社会信用代码', en: 'credit code' },
  recommendsUntil: { zh: '推荐截止时间', en: 'recommends until' },
  quota: { zh: '名额', en: 'quota' },
  requiredWhen: { zh: '何时必需（条件）', en: 'required when (condition)' },
  many: { zh: '可以多份', en: 'may be several' },
  clause: { zh: '所依条款', en: 'clause' },
  read: { zh: '出处', en: 'how it was read' },
  formats: { zh: '文件格式', en: 'formats' },
  isDemanded: { zh: '提交前须上传', en: 'needed for submission' },
  fileBytes: { zh: '每个文件上限（字节）', en: 'bytes of a file, at most' },
  filingBytes: { zh: '每项申报上限（字节）', en: 'bytes of a filing, at most' },
  pointer: { zh: '位置', en: 'place' },
  label: { zh: '名称', en: 'label' },
  text: { zh: '内容', en: 'text' },
  asks: { zh: '须说明的', en: 'what is asked of its files' },
  hint: { zh: '填写提示', en: 'hint' },
  help: { zh: '说明', en: 'help' },
  nature: { zh: '性质', en: 'nature' },
  choices: { zh: '选项', en: 'choices' },
  columns: { zh: '表格的列', en: 'columns of the table' },
  maxRows: { zh: '最多行数', en: 'most rows' },
  min: { zh: '最小', en: 'at least' },
  max: { zh: '最大', en: 'at most' },
};

const VALUES: Readonly<Record<string, Text>> = {
  ...READINGS,
  ...RELATIONS,
  ...GROUND_WORDS,
  design: { zh: '本系统设计', en: 'designed by this system' },
  provincial: { zh: '地方主管部门', en: 'a department of a region' },
  entrusted: { zh: '标准化工作受托机构', en: 'a body entrusted with standards work' },
};

type CallLike = object | null;

/**
 * What a place in a call is called, from its field down; the entries of a list by the names that they
 * have in any of `calls`. Null where calls have no such field.
 */
export function callPlaceName(pointer: string, calls: readonly CallLike[] = []): Text | null {
  const [field = '', ...inside] = pointer.split('/').slice(1);
  const label = CALL_WORDS[field];
  if (!label) return null;
  const rest = inside.join('/');
  const entry = entriesOf(field, calls).find(([key]) => isAt(rest, key));
  const parts = (entry ? rest.slice(entry[0].length + 1) : rest).split('/').filter(Boolean);
  return joined([label, ...(entry ? [entry[1]] : []), ...parts.map(partName)]);
}

/** A value of a call as people read it: its name where it has one. */
export function callValue(pointer: string, value: unknown, calls: readonly CallLike[] = []): Text {
  if (value === undefined || value === null) return { zh: '无', en: 'none' };
  if (typeof value === 'boolean') return value ? { zh: '是', en: 'yes' } : { zh: '否', en: 'no' };
  if (Array.isArray(value)) {
    const each = value.map((one) => callValue(pointer, one, calls));
    if (each.length === 0) return { zh: '无', en: 'none' };
    return { zh: each.map(({ zh }) => zh).join('、'), en: each.map(({ en }) => en).join(', ') };
  }
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const field = pointer.split('/')[1] ?? '';
  const entry = pointer === `/${field}` && entriesOf(field, calls).find(([key]) => key === text);
  return (entry ? entry[1] : VALUES[text]) ?? { zh: text, en: text };
}

function isAt(rest: string, key: string): boolean {
  return rest === key || rest.startsWith(`${key}/`);
}

function partName(step: string): Text {
  const known = PART_WORDS[step];
  if (known) return known;
  const row = Number(step) + 1;
  return Number.isNaN(row) ? { zh: step, en: step } : { zh: `第${row}项`, en: `no. ${row}` };
}

function joined(names: readonly Text[]): Text {
  return {
    zh: names.map(({ zh }) => zh).join(' › '),
    en: names.map(({ en }) => en).join(' › '),
  };
}

/** The entries of a list that have names, each with what it is known by. */
function entriesOf(field: string, calls: readonly CallLike[]): [key: string, name: Text][] {
  return calls.flatMap((call) => {
    const list: unknown = call === null ? null : Reflect.get(call, field);
    return Array.isArray(list) ? list.flatMap(named) : [];
  });
}

function named(entry: unknown): [string, Text][] {
  if (typeof entry !== 'object' || entry === null) return [];
  const { id, kind, pointer, name, label, text } = entry as Record<string, unknown>;
  const key = [id, kind, pointer].find((one) => typeof one === 'string');
  const wording = name ?? label ?? text;
  return typeof key === 'string' && isText(wording) ? [[key, wording]] : [];
}

function isText(value: unknown): value is Text {
  return typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;
}

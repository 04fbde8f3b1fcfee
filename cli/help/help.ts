import { UsageError } from '../desk.ts';
import { nearest } from '../nearest.ts';
import { ROLE_NAMES } from '../role-names.ts';
import { ADMIN, ANYONE, ASSOCIATION } from './anyone.ts';
import { CALL_TOPICS } from './call.ts';
import { EXAMINER, RECOMMENDER } from './examination.ts';
import { DECIDER, EXPERT, PANEL_TOPICS } from './review.ts';
import { STAFF_TOPICS } from './staff.ts';
import type { Group, Topic } from './topic.ts';

/** Every verb, by who one is. */
export const GROUPS: readonly Group[] = [
  ANYONE,
  ASSOCIATION,
  RECOMMENDER,
  { ...EXAMINER, topics: [...EXAMINER.topics, ...PANEL_TOPICS, ...STAFF_TOPICS] },
  EXPERT,
  DECIDER,
  { ...ADMIN, topics: [...CALL_TOPICS, ...ADMIN.topics] },
];

const TOPICS = GROUPS.flatMap(({ topics }) => topics);
const ALIASES: Readonly<Record<string, string>> = { assign: 'convene', calls: 'calls apply' };
const USAGE_COLUMNS = 44;

const EVERYWHERE = `
各命令通用 everywhere:
  --call <id>          哪一次申报 the call, e.g. sample-2026
  --json               输出 JSON the answer as JSON, for programs
  --account <account>  以样例账号登录本机系统 a sample account of the local cloud
  --api <url>          接口地址 the API; otherwise the local cloud that npm start runs
  --token <token>      访问令牌 an access token; otherwise PILOTS_TOKEN, then pilots login,
                       then at the local cloud a sample account of the role, e.g. expert-1
  PILOTS_CONFIG        保存登录的文件夹 the folder of sign-ins, otherwise ~/.config/pilots
  PILOTS_DATA          本机系统的文件夹 the folder of the local cloud, otherwise .local

<application>          申报编号，见 queue an id, as queue and reviews list it
<….yaml>               文件，YAML 或 JSON，- 为标准输入 a file in YAML or JSON, or - for
                       standard input; .json 须为 JSON as the API gave it; .csv 为 UTF-8
退出码 exit codes       0 完成 done, 1 否 answered no, 2 未接受 refused, 3 须登录 sign in
更多 more              pilots help <verb>`;

/** What `pilots help` prints: every verb in a line, by who one is. */
export function overview(): string {
  return [
    'pilots: 团体标准应用示范项目 the association standard pilots from the command line',
    ...GROUPS.flatMap(({ who, topics, seeAlso = [] }) => [
      '',
      `${nameOf(who)}:`,
      ...topics.map(lineOf),
      ...(seeAlso.length > 0 ? [`  另见 see also: ${seeAlso.join(', ')}`] : []),
    ]),
    EVERYWHERE,
  ].join('\n');
}

function nameOf(who: Group['who']): string {
  return who === 'anyone' ? '任何人 anyone' : ROLE_NAMES[who];
}

function lineOf(topic: Topic): string {
  const [zh, en] = topic.says;
  return `  ${usageOf(topic).padEnd(USAGE_COLUMNS)} ${zh} ${en}`;
}

function usageOf({ verb, usage }: Topic): string {
  return `pilots ${verb} ${usage}`.trimEnd();
}

/** What there is to know of a verb; of `call` each of its kinds. */
function topicsOf(verb: string): readonly Topic[] {
  const name = ALIASES[verb] ?? verb;
  return TOPICS.filter((one) => one.verb === name || one.verb.split(' ')[0] === name);
}

/** What `pilots help <verb>` prints; throws, with the nearest verb, where there is none. */
export function helpOn(verb: string): string {
  const topics = topicsOf(verb);
  if (topics.length === 0) throw unknownVerb(verb);
  return topics.map(explained).join('\n\n');
}

function explained(topic: Topic): string {
  const { says, options = [], example } = topic;
  return [
    usageOf(topic),
    `  ${says[0]}。`,
    `  ${says[1]}.`,
    ...(options.length > 0 ? [''] : []),
    ...options.map(([option, text]) => `  ${option.padEnd(USAGE_COLUMNS - 8)} ${text}`),
    '',
    "示例，npm start 运行时可用 an example that works with npm start, after alias pilots='npm run -s pilots --':",
    ...example.map((line) => `  ${line}`),
  ].join('\n');
}

/** Whether a verb has an option of its own; of one that there is not, that is left open. */
export function takes(verb: string, option: string): boolean {
  const topics = topicsOf(verb);
  const names = topics.flatMap(({ options = [] }) => options.map(([name]) => name.split(' ')[0]));
  return topics.length === 0 || names.includes(option);
}

/** That there is no such verb, and which may be meant. */
export function unknownVerb(verb: string): UsageError {
  const verbs = [...TOPICS.map((topic) => topic.verb.split(' ')[0] ?? ''), ...Object.keys(ALIASES)];
  const meant = nearest(verb, verbs);
  const guess = meant === undefined ? '' : ` 是否为 Do you mean ${meant}?`;
  return new UsageError(`没有命令 ${verb}。 There is no command ${verb}.${guess} pilots help`);
}

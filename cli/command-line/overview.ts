import stringWidth from 'string-width';
import { ROLE_NAMES } from '../output/role-names.ts';
import type { Argument } from './options.ts';
import type { Group, Verb } from './verb.ts';

const USAGE_COLUMNS = 36;

const EVERYWHERE = `
多数命令通用 with most verbs:
  --call <id>          哪一次申报 the call, e.g. sample-2026
  --json               输出 JSON the answer as JSON, for programs
  --account <account>  以样例账号登录本机系统 a sample account of the local cloud
  --api <url>          接口地址 the API; otherwise the local cloud that npm start runs
  --token <token>      访问令牌 an access token; otherwise PILOTS_TOKEN, then pilots login,
                       then at the local cloud a sample account of the role, e.g. expert-1
  PILOTS_CONFIG        保存登录的文件夹 the folder of sign-ins, otherwise ~/.config/pilots
  PILOTS_DATA          本机系统的文件夹 the folder of the local cloud, otherwise .local

<application>          申报编号，见 queue an id, as queue and reviews list it
<….yaml>               文件，YAML 或 JSON，UTF-8，- 为标准输入 a file in YAML or JSON, in UTF-8,
                       or - for standard input; .json 须为 JSON as the API gave it; .csv 为 UTF-8
退出码 exit codes       0 完成 done, 1 否 answered no, 2 未接受 refused, 3 须登录 sign in
更多 more              pilots help <verb>, pilots --version, pilots completions bash`;

/** What `pilots help` prints: every verb in a line, by who one is. */
export function overviewOf(groups: readonly Group[]): string {
  return [
    'pilots: 团体标准应用示范项目 the association standard pilots from the command line',
    ...groups.flatMap(({ who, verbs, seeAlso = [] }) => [
      '',
      `${ROLE_NAMES[who]}:`,
      ...verbs.map(lineOf),
      ...(seeAlso.length > 0 ? [`  另见 see also: ${seeAlso.join(', ')}`] : []),
    ]),
    EVERYWHERE,
  ].join('\n');
}

function lineOf({ name, words = {}, says }: Verb): string {
  const usage = ['pilots', name, ...Object.entries(words).map(placeholderOf)].join(' ');
  const gap = ' '.repeat(Math.max(1, USAGE_COLUMNS - stringWidth(usage)));
  return `  ${usage}${gap}${says[0]} ${says[1]}`;
}

function placeholderOf([name, { count }]: [string, Argument]): string {
  if (count === 'one') return `<${name}>`;
  if (count === 'optional') return `[${name}]`;
  return count === 'several' ? `<${name} …>` : `[${name} …]`;
}

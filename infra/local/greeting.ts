import type { LocalCloud } from './local-cloud.ts';
import { ACCOUNTS } from './sign-in/accounts.ts';

/** What `npm start` prints: where to go, who one can be, how to get a token. */
export function greeting(cloud: LocalCloud, seconds: number): string {
  return `
团体标准应用示范项目申报系统已就绪 · Ready in ${seconds.toFixed(1)} s

  网页 pages     ${cloud.api}/
  接口 API       ${cloud.api}/v1/calls
  文档 docs      ${cloud.api}/docs
  邮件 mail      ${cloud.api}/local/mail
  存储 store     ${cloud.dynamodb} (${cloud.engine})
  登录 sign-in   ${cloud.issuer} (OpenID Connect, client ${cloud.clientId})

  样例账号 sample accounts (* 样例信用代码 sample code)
${ACCOUNTS.map(line).join('\n')}

  取得令牌 a token for curl:
    curl -s ${cloud.tokenEndpoint} -d account=association-1

  每日任务 what runs every day, now:
    curl -s ${cloud.control}/schedules    curl -X POST ${cloud.control}/schedules/<name>

  拨快时钟 put the clock forward, past a public notice (days ahead now: ${cloud.clock.days}):
    curl -s ${cloud.api}/local/clock -d '{"days": 21}'

  停止 stop: Ctrl-C    从头开始 begin anew: npm start -- --fresh
`;
}

function line({ name, organisation }: (typeof ACCOUNTS)[number]): string {
  const mark = organisation.isSampleCode ? '*' : ' ';
  return `    ${name.padEnd(14)} ${organisation.code}${mark} ${organisation.name}`;
}

import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { flag, required, text, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { type IoContext, UsageError } from '../../context/context.ts';

const ENVIRONMENT = word('环境 local, dev, staging 或 or prod');
const YES = flag('不再询问 without asking');

/** `pilots export <environment>`: works on the table and not by the API. */
export const exportVerb = verb({
  name: 'export',
  says: ['把某一环境的全部数据存成文件', 'all that an environment holds, as files'],
  words: { environment: ENVIRONMENT },
  options: {
    out: required(text('folder', '新文件夹 a new folder')),
    at: text(
      'instant',
      '某一时刻的状态，申报期间也可导出 as it was at a moment: nobody needs to stop writing',
    ),
    yes: YES,
  },
  example: ['pilots export local --out exported'],
  run: (io, { environment, out, at, yes }) => {
    const asOf = at === undefined ? [] : ['--at', at];
    return runProgram(io, 'export', [
      environment,
      '--out',
      out,
      ...asOf,
      ...(yes ? ['--yes'] : []),
    ]);
  },
});

/** `pilots import <environment> <folder>`. */
export const importVerb = verb({
  name: 'import',
  says: ['把导出的文件写入一个空的环境', 'what was exported, into an environment that is empty'],
  words: { environment: ENVIRONMENT, folder: word('导出的文件夹 what export wrote') },
  options: {
    keys: text(
      'keys.json',
      '只接受其中公钥签名的导出 only what was signed by one of these published keys',
    ),
    yes: YES,
  },
  example: ['pilots export local --out exported', 'pilots import dev exported'],
  run: (io, { environment, folder, keys, yes }) => {
    const signed = keys === undefined ? [] : ['--keys', keys];
    return runProgram(io, 'import', [environment, folder, ...signed, ...(yes ? ['--yes'] : [])]);
  },
});

/** `pilots restore <environment>`. */
export const restoreVerb = verb({
  name: 'restore',
  says: [
    '把某一环境恢复到某一时刻，并与导出或校验点比较',
    'an environment as it was at a moment, compared with an export or a checkpoint',
  ],
  words: { environment: word('环境 dev, staging 或 or prod') },
  options: {
    at: text('instant', '恢复到何时，含时区 the moment, with its zone: 2026-11-20T10:00:00+08:00'),
    table: text('name', '或已恢复的表 or a table that was restored already'),
    export: text('folder', '与导出比较 an export to compare it with'),
    checkpoint: text('file', '与校验点比较 a checkpoint to compare it with'),
    yes: YES,
  },
  example: ['pilots restore dev --at 2026-11-20T10:00:00+08:00 --checkpoint checkpoint.json'],
  run: (io, { environment, yes, ...options }) => {
    const named = Object.entries(options).flatMap(([name, value]) =>
      value === undefined ? [] : [`--${name}`, value],
    );
    return runProgram(io, 'restore', [environment, ...named, ...(yes ? ['--yes'] : [])]);
  },
});

/** `pilots recount <environment>`. */
export const recountVerb = verb({
  name: 'recount',
  says: [
    '立即核对并修正登记、统计与联合申报提示',
    'put registers, figures and hints of joint filings right, now',
  ],
  words: { environment: ENVIRONMENT },
  example: ['pilots recount local'],
  run: (io, { environment }) => runProgram(io, 'recount', [environment]),
});

/** `pilots redrive <environment>`. */
export const redriveVerb = verb({
  name: 'redrive',
  says: [
    '补办失败的数据流记录和每日任务',
    'make up for records and nightly runs that failed, and clear their queues',
  ],
  words: { environment: ENVIRONMENT },
  example: ['pilots redrive local'],
  run: (io, { environment }) => runProgram(io, 'redrive', [environment]),
});

/** A program of its own, with the rights of an admin in the cloud; gives its exit code. */
async function runProgram(
  { checkout }: IoContext,
  name: string,
  words: readonly string[],
): Promise<number> {
  if (checkout === undefined) {
    throw new UsageError(
      `${name} 仅能在本系统的源码文件夹中运行。 ${name} runs only in the folder of the project.`,
    );
  }
  const program = join(checkout, 'infra', 'recover', `${name}.ts`);
  const { status } = spawnSync(process.execPath, [program, ...words], { stdio: 'inherit' });
  return status ?? 1;
}

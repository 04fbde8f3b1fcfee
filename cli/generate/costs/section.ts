import { markdownTable } from '../markdown.ts';
import { type Counts, Counts as CountsShape, type Priced, PriceList } from './counts.ts';

/** Not measured, since this machine is none of theirs: what a run takes, and what is logged of it. */
const ASSUMED = {
  doorMs: 60,
  consumerMs: 100,
  memoryGb: 0.5,
  /** To make the table of a thousand filings, in a function that has more memory. */
  exportMs: 3000,
  exportGb: 1.769,
  /** Of an application, between ten and twenty, and how large each is. */
  filesEach: 15,
  fileMb: 2,
  /** To check one, in the same memory. */
  checkMs: 1500,
  checkGb: 1.769,
  logKbPerRun: 1,
  /** Business metrics that had a value in the month. */
  metrics: 25,
} as const;

const PER = 1000;
const GB = 1_000_000_000;

const NAMES: Readonly<Record<Priced, string>> = {
  writeUnits: 'DynamoDB 写 write units',
  readUnits: 'DynamoDB 读 read units',
  storedGb: 'DynamoDB 存储 storage, GB a month',
  restorableGb: 'DynamoDB 时间点恢复 point-in-time recovery, GB a month',
  apiRequests: 'API Gateway 请求 requests',
  invocations: 'Lambda 调用 invocations',
  gbSeconds: 'Lambda 计算 GB-seconds',
  signatures: 'KMS 签名 signatures',
  keys: 'KMS 密钥 key',
  objectPuts: 'S3 写入 puts',
  objectGets: 'S3 读取 gets',
  objectGb: 'S3 存储 storage, GB a month',
  scheduledRuns: 'EventBridge 定时 scheduled runs',
  logGb: 'CloudWatch 日志 logs, GB',
  alarms: 'CloudWatch 告警 alarms',
  metrics: 'CloudWatch 业务指标 business metrics',
  dashboards: 'CloudWatch 看板 dashboard',
};

type Quantities = Readonly<Partial<Record<Priced, number>>>;

/** What an environment uses in a month in which nobody comes. */
export function idleQuantities({ idle }: Counts): Quantities {
  const runs = idle.scheduledRunsPerMonth;
  return {
    keys: idle.keys,
    alarms: idle.alarms,
    dashboards: idle.dashboards,
    metrics: ASSUMED.metrics,
    objectPuts: idle.objectPutsPerMonth,
    scheduledRuns: runs,
    // a checkpoint a day is signed
    signatures: idle.objectPutsPerMonth,
    ...running({ runs, seconds: (runs * ASSUMED.consumerMs) / 1000 }),
  };
}

/** What a thousand applications use, each filed, examined, scored, selected and announced. */
export function thousandQuantities({ round }: Counts): Quantities {
  const times = PER / round.filings;
  const [doors, consumers] = [round.apiRequests * times, round.consumerRuns * times];
  const storedGb = (round.storedBytes * times) / GB;
  return {
    writeUnits: round.writeUnits * times,
    readUnits: round.readUnits * times,
    storedGb,
    restorableGb: storedGb,
    apiRequests: doors,
    signatures: round.signatures * times,
    ...running({
      runs: doors + consumers,
      seconds: (doors * ASSUMED.doorMs + consumers * ASSUMED.consumerMs) / 1000,
    }),
  };
}

/** What the files of a thousand applications use, and take in a month. */
export function fileQuantities({ files: counted }: Counts): Quantities {
  const { filesEach, fileMb, doorMs, memoryGb, checkMs, checkGb } = ASSUMED;
  const times = (PER * filesEach) / counted.files;
  const [doors, checks] = [counted.apiRequests * times, counted.checks * times];
  return {
    readUnits: counted.readUnits * times,
    writeUnits: counted.writeUnits * times,
    apiRequests: doors,
    objectPuts: counted.objectPuts * times,
    objectGets: counted.objectGets * times,
    objectGb: (PER * filesEach * fileMb) / 1000,
    ...running({ runs: doors + checks, seconds: 0 }),
    gbSeconds: (doors * doorMs * memoryGb + checks * checkMs * checkGb) / 1000,
  };
}

/** What one table of a thousand applications uses; what it reads grows with them. */
export function exportQuantities({ export: counted }: Counts): Quantities {
  const { apiRequests: doors, consumerRuns, readUnits, writeUnits, objectPuts } = counted;
  const { doorMs, consumerMs, memoryGb, exportMs, exportGb } = ASSUMED;
  const runs = doors + consumerRuns;
  // all but one of the runs are short
  const shortMs = doors * doorMs + (consumerRuns - 1) * consumerMs;
  return {
    writeUnits,
    readUnits: (readUnits * PER) / counted.filings,
    apiRequests: doors,
    objectPuts,
    ...running({ runs, seconds: 0 }),
    gbSeconds: (shortMs * memoryGb + exportMs * exportGb) / 1000,
  };
}

function running({ runs, seconds }: { runs: number; seconds: number }): Quantities {
  return {
    invocations: runs,
    gbSeconds: seconds * ASSUMED.memoryGb,
    logGb: (runs * ASSUMED.logKbPerRun * 1000) / GB,
  };
}

/** The costs as a section of a page, from the texts of the two files that it follows from. */
export function costSection(countsText: string, pricesText: string): string {
  const counts = CountsShape.parse(JSON.parse(countsText));
  const list = PriceList.parse(JSON.parse(pricesText));
  const columns = [idleQuantities, thousandQuantities, fileQuantities, exportQuantities].map((of) =>
    of(counts),
  );
  const names = Object.keys(NAMES) as Priced[];
  const rows = names.map((name) => [NAMES[name], ...columns.map((used) => cell(list, name, used))]);
  const totals = columns.map((used) => `**${money(list, totalOf(list, used))}**`);
  const heads = [
    '',
    '闲置一个月 idle, a month',
    '每千项申报 per 1,000 applications',
    '其材料文件 their files',
    '一千项的一张表 a table of 1,000',
  ];
  return [
    markdownTable(
      heads,
      [...rows, ['**合计 total**', ...totals]],
      ['---', ...columns.map(() => '---:')],
    ),
    '',
    `价格 Prices: ${list.region}, ${list.currency}, ${list.writtenOn}; ${
      list.checkedOn === null
        ? '**尚未核对，须由管理员核对 not checked yet: an admin has to**'
        : `核对于 checked on ${list.checkedOn}`
    } (\`cli/generate/costs/prices.json\`). 假设 Assumed: ${ASSUMED.doorMs} ms a request, ${ASSUMED.consumerMs} ms a run of a consumer, ${ASSUMED.exportMs / 1000} s with ${ASSUMED.exportGb} GB to make a table, ${ASSUMED.filesEach} files each of ${ASSUMED.fileMb} MB that take ${ASSUMED.checkMs / 1000} s with ${ASSUMED.checkGb} GB to be checked and are read by three people, ${ASSUMED.memoryGb} GB, ${ASSUMED.logKbPerRun} KB of log each, ${ASSUMED.metrics} metrics.`,
  ].join('\n');
}

/** What quantities cost together. */
export function totalOf({ prices }: PriceList, used: Quantities): number {
  return (Object.keys(NAMES) as Priced[]).reduce((sum, name) => {
    return sum + ((used[name] ?? 0) / prices[name].per) * prices[name].amount;
  }, 0);
}

function cell(list: PriceList, name: Priced, used: Quantities): string {
  const quantity = used[name];
  if (quantity === undefined) return '';
  return `${amount(quantity)} · ${money(list, totalOf(list, { [name]: quantity }))}`;
}

function amount(quantity: number): string {
  const digits = quantity >= 10 ? 0 : 3;
  return quantity.toLocaleString('en', { maximumFractionDigits: digits });
}

function money({ currency }: PriceList, sum: number): string {
  if (sum > 0 && sum < 0.005) return `< 0.01 ${currency}`;
  const cents = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
  return `${sum.toLocaleString('en', cents)} ${currency}`;
}

import { SettingError } from './settings.ts';

/** The partitions that this is deployed to. */
export type Partition = 'aws' | 'aws-cn';

/**
 * Where the regions of all others begin: GovCloud, the sovereign cloud of Europe, those of
 * intelligence services. What they lack has been looked up by nobody here.
 */
const ELSEWHERE = /^(us-gov|us-iso[a-z]*|eu-iso[a-z]*|eusc)-/;

/** What of the settings a partition may be unable to give. */
export interface Wanted {
  readonly name: string;
  readonly region: string | null;
  readonly issuer: string | null;
  readonly keepsPool: boolean;
  readonly mail: { readonly kind: 'ses' | 'smtp' } | null;
  readonly cloudFront: object | null;
}

interface Lack {
  /** Whether the settings want it. */
  readonly wants: (settings: Wanted) => boolean;
  /** Which setting is to be given instead, and why. */
  readonly zh: string;
  readonly en: string;
}

/**
 * What CloudFormation does not have in a partition, by its own list of resource types, as far as a
 * setting asks for it. X-Ray (`tracing`) and AWS Budgets (`budget`) are on both lists: neither is
 * refused anywhere that this is deployed to.
 */
const LACKS: Readonly<Record<Partition, readonly Lack[]>> = {
  aws: [],
  'aws-cn': [
    {
      wants: ({ issuer }) => issuer === null,
      zh: '须设置 issuer：该地区没有可以代替的用户池',
      en: 'issuer: {region} has no user pool to take its place',
    },
    {
      wants: ({ keepsPool }) => keepsPool,
      zh: 'keepsPool 须为 false：没有可以保留的用户池',
      en: 'keepsPool false, for it has no user pool to keep',
    },
    {
      wants: ({ mail }) => mail?.kind === 'ses',
      zh: 'mail.kind 须为 smtp：该地区没有 SES',
      en: 'mail of the kind smtp: {region} has no SES',
    },
    {
      wants: ({ cloudFront }) => cloudFront !== null,
      zh: 'cloudFront 须为 null：模板在该分区不能建立 CloudFront 及其防火墙，请向接入商购买高防',
      en: 'cloudFront null: no template makes CloudFront or its firewall in {region}; ask the host for a protection of its own',
    },
  ],
};

/** The partition that a region is in; one of those that this is not deployed to counts as `aws`. */
export function partitionOf({ region }: { readonly region: string | null }): Partition {
  return region?.startsWith('cn-') ? 'aws-cn' : 'aws';
}

/** Throws a `SettingError`, coded and in both languages, for what the region's partition lacks. */
export function refuseByPartition(settings: Wanted): void {
  const { name, region } = settings;
  if (region !== null && ELSEWHERE.test(region))
    throw new SettingError(
      `setting.partition_unknown: 环境 ${name} 的 region 须在 aws 或 aws-cn 分区，${region} 不在其中。The environment ${name} needs the setting region in the partition aws or aws-cn; ${region} is in neither.`,
    );
  const lack = LACKS[partitionOf(settings)].find(({ wants }) => wants(settings));
  if (!lack) return;
  const en = lack.en.replace('{region}', String(region));
  throw new SettingError(
    `setting.not_in_partition: 环境 ${name}（${region}）：${lack.zh}。The environment ${name} needs the setting ${en}.`,
  );
}

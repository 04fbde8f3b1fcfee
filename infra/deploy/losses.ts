import * as z from 'zod';

/** What holds something that cannot be made again from the sources. */
const STATEFUL =
  /^AWS::(DynamoDB|KMS|S3|SQS|RDS|EFS|Cognito|SecretsManager)::(?!.*(Policy|PoolClient|PoolDomain)$)/;

export function isStateful(type: string): boolean {
  return STATEFUL.test(type);
}

/** A stateful resource that a deployment would take away or put another in the place of. */
export interface Loss {
  readonly type: string;
  readonly id: string;
  readonly how: string;
}

// `[~] AWS::DynamoDB::GlobalTable Table TableCD117FA1 replace`
const LINE =
  /^\[[-~]\] (?<type>AWS::\S+) (?<id>.+?) (?<how>replace|may be replaced|destroy|orphan)$/gm;

/** Reads what `cdk diff --no-color` prints. `orphan`: it stays, but its stack no longer knows it. */
export function lossesInDiff(text: string): Loss[] {
  return [...text.matchAll(LINE)]
    .map(({ groups }) => ({
      type: groups?.['type'] ?? '',
      id: groups?.['id'] ?? '',
      how: groups?.['how'] ?? '',
    }))
    .filter(({ type }) => isStateful(type));
}

const ChangeSet = z.object({
  Status: z.string(),
  Changes: z
    .array(
      z.object({
        ResourceChange: z.object({
          Action: z.string(),
          ResourceType: z.string(),
          LogicalResourceId: z.string(),
          Replacement: z.string().optional(),
        }),
      }),
    )
    .default([]),
});

/** Reads `DescribeChangeSet` of CloudFormation: what it is about to do, by its own word. */
export function lossesInChangeSet(described: unknown): Loss[] {
  return ChangeSet.parse(described)
    .Changes.map(({ ResourceChange: change }) => ({
      type: change.ResourceType,
      id: change.LogicalResourceId,
      how: howOf(change.Action, change.Replacement),
    }))
    .filter(({ type, how }) => how !== '' && isStateful(type));
}

function howOf(action: string, replacement = 'False'): string {
  if (action === 'Remove') return 'destroy';
  if (replacement === 'True') return 'replace';
  // not known before it is done, by CloudFormation either
  return replacement === 'Conditional' || action === 'Dynamic' ? 'may be replaced' : '';
}

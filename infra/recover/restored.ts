import {
  DeleteTableCommand,
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  type DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { TABLE } from '../../shared/store/table/table-shape.ts';
import { Refusal } from '../deploy/refusal.ts';
import type { Place } from './table.ts';

const PATIENCE_S = 4 * 3600;
const RECOVERY_DAYS = 35;

/**
 * Restores a table as it was at a moment, into a new one. Throws a `Refusal` for a moment that is
 * not within what is kept.
 */
export async function restoreAs({ client, tableName }: Place, as: string, at: Date): Promise<void> {
  await refuseBeyondKept({ client, tableName }, at);
  await client.send(
    new RestoreTableToPointInTimeCommand({
      SourceTableName: tableName,
      TargetTableName: as,
      RestoreDateTime: at,
    }),
  );
  await untilThere(client, as);
}

/** Deletes a table that was restored to be read, and by nobody else: a restoration protects none. */
export async function deleteCopy({ client }: Place, copy: string): Promise<void> {
  await client.send(new DeleteTableCommand({ TableName: copy }));
}

async function refuseBeyondKept({ client, tableName }: Place, at: Date): Promise<void> {
  const { ContinuousBackupsDescription: kept } = await client.send(
    new DescribeContinuousBackupsCommand({ TableName: tableName }),
  );
  const { EarliestRestorableDateTime: first, LatestRestorableDateTime: last } =
    kept?.PointInTimeRecoveryDescription ?? {};
  if (!first || !last) throw new Refusal(`${tableName} keeps no earlier state.`);
  if (at < first || at > last)
    throw new Refusal(
      `${tableName} can be restored as it was from ${first.toISOString()} to ${last.toISOString()}, not at ${at.toISOString()}.`,
    );
}

async function untilThere(client: DynamoDBClient, TableName: string): Promise<void> {
  await waitUntilTableExists({ client, maxWaitTime: PATIENCE_S }, { TableName });
}

/**
 * Gives a restored table what a restoration leaves out: stream, expiry, recovery and protection,
 * all as the data stack gives them. Gives the ARN of the stream.
 */
export async function equip({ client, tableName: TableName }: Place): Promise<string> {
  const streamArn = (await streamOf(client, TableName)) ?? (await openStream(client, TableName));
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName,
      TimeToLiveSpecification: { AttributeName: TABLE.timeToLive, Enabled: true },
    }),
  );
  await client.send(
    new UpdateContinuousBackupsCommand({
      TableName,
      PointInTimeRecoverySpecification: {
        PointInTimeRecoveryEnabled: true,
        RecoveryPeriodInDays: RECOVERY_DAYS,
      },
    }),
  );
  await client.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: true }));
  return streamArn;
}

async function streamOf(client: DynamoDBClient, TableName: string): Promise<string | undefined> {
  const { Table } = await client.send(new DescribeTableCommand({ TableName }));
  return Table?.LatestStreamArn;
}

async function openStream(client: DynamoDBClient, TableName: string): Promise<string> {
  const StreamSpecification = { StreamEnabled: true, StreamViewType: 'NEW_IMAGE' as const };
  await client.send(new UpdateTableCommand({ TableName, StreamSpecification }));
  await untilThere(client, TableName);
  const arn = await streamOf(client, TableName);
  if (!arn) throw new Refusal(`${TableName} has no stream.`);
  return arn;
}

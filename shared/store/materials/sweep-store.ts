import { DeleteItemCommand, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { marshall } from '@aws-sdk/util-dynamodb';
import type { MaterialFile } from '../../domain/materials/material-file.ts';
import { conditionHeld } from '../table/condition-held.ts';
import { toKey } from '../table/item.ts';
import { key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';

/** What puts right which files are said to be there. Each gives whether the file still stood as it was seen. */
export interface SweepStore {
  /** Forgets one that was awaited and never came; one that was asked for again since is left. */
  forgetAwaited(this: void, applicationId: string, seen: MaterialFile): Promise<boolean>;
  /** Says of one that was clean that it is lost. */
  loseMaterial(this: void, applicationId: string, sha256: string): Promise<boolean>;
  /** Says of one that was lost that it is there again. */
  findMaterial(this: void, applicationId: string, sha256: string): Promise<boolean>;
}

export function sweepingIn(table: Table): SweepStore {
  const { send, tableName: TableName } = table;
  const change =
    (from: object, to: object): SweepStore['loseMaterial'] =>
    (applicationId, sha256) =>
      conditionHeld(
        send(
          new UpdateItemCommand({
            TableName,
            Key: toKey(key.material(applicationId, sha256)),
            UpdateExpression: 'SET #state = :toState, problem = :toProblem',
            ConditionExpression: '#state = :state AND problem = :problem',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: marshall({ ...from, ...to }),
          }),
        ),
      );
  return {
    forgetAwaited: (applicationId, { sha256, askedAt }) =>
      conditionHeld(
        send(
          new DeleteItemCommand({
            TableName,
            Key: toKey(key.material(applicationId, sha256)),
            ConditionExpression: '#state = :state AND askedAt = :askedAt',
            ExpressionAttributeNames: { '#state': 'state' },
            ExpressionAttributeValues: marshall({ ':state': 'awaited', ':askedAt': askedAt }),
          }),
        ),
      ),
    loseMaterial: change(
      { ':state': 'clean', ':problem': null },
      { ':toState': 'refused', ':toProblem': 'lost' },
    ),
    findMaterial: change(
      { ':state': 'refused', ':problem': 'lost' },
      { ':toState': 'clean', ':toProblem': null },
    ),
  };
}

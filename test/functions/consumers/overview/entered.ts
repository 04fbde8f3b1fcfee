import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { beforeAll, expect } from 'vitest';
import type { RegisterLine } from '../../../../shared/domain/application/register.ts';
import { dynamoRegisterStore } from '../../../../shared/store/dynamo-register-store.ts';

/** When the register of these tests last changed. */
export const ENTERED_AT = '2026-11-20T10:00:00.000+08:00';

/** Enters applications in the register of the opened doors, announced unless they say otherwise. */
export function entering() {
  let store: ReturnType<typeof dynamoRegisterStore>;
  beforeAll(() => {
    store = dynamoRegisterStore({
      client: new DynamoDBClient({}),
      tableName: process.env['TABLE_NAME'] ?? '',
    });
  });
  let serial = 0;
  return async (callId: string, changes: Partial<RegisterLine>): Promise<void> => {
    const applicationId = `app_${String((serial += 1)).padStart(16, '0')}`;
    const line: RegisterLine = {
      applicationId,
      callId,
      version: 1,
      head: 'ab'.repeat(32),
      state: 'announced',
      contentHash: 'cd'.repeat(32),
      keyField: 'big_data',
      province: '440000',
      refusedBy: [],
      standardNumber: null,
      packHash: null,
      ...changes,
    };
    expect(await store.enterInRegister(line, null, ENTERED_AT)).toBe(true);
  };
}

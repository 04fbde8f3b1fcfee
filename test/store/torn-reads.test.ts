import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  consistentRead,
  InconsistentReadError,
} from '../../shared/store/applications/consistent-read.ts';
import { aDraft, bodyOf, doors, publishCall } from '../support/applicants.ts';
import { type TestTable, startTable } from '../support/dynamo.ts';
import { CALL_ID, aContent } from '../support/filing.ts';

let table: TestTable;
beforeAll(async () => {
  table = await startTable();
});
afterAll(async () => table.stop());

describe('a read of an application', () => {
  it('never mixes the snapshot of one version with the content of another', async () => {
    const door = doors(table.store);
    await publishCall(door);
    const filed = await aDraft(door);
    const textOf = (version: number) => `版本${version}`;

    const editing = (async () => {
      for (let version = 1; version <= 15; version += 1) {
        const content = { ...aContent(), technicalContent: textOf(version + 1) };
        bodyOf('editApplication', await door.edit(filed, version, content));
      }
    })();
    const reading = Array.from({ length: 30 }, async () => {
      const { application } = await table.store.readContext({
        callId: CALL_ID,
        applicationId: filed.id,
      });
      const read = await table.store.readApplication(filed.id);
      return [application, read?.application];
    });

    const read = (await Promise.all(reading)).flat();
    await editing;
    for (const application of read) {
      const version = application?.version ?? 0;
      const expected = version === 1 ? aContent().technicalContent : textOf(version);
      expect(application?.content.technicalContent).toBe(expected);
    }
  });

  it('is done again where it fell between two writes, but not for ever, nor after another fault', async () => {
    const failing = (times: number, error: Error) => {
      let reads = 0;
      return {
        read: async () => {
          reads += 1;
          if (reads <= times) throw error;
          return reads;
        },
        reads: () => reads,
      };
    };
    const [once, always] = [
      failing(1, new InconsistentReadError()),
      failing(99, new InconsistentReadError()),
    ];
    const faulty = failing(1, new Error('away'));

    expect(await consistentRead(once.read)).toBe(2);
    await expect(consistentRead(always.read)).rejects.toThrow(InconsistentReadError);
    await expect(consistentRead(faulty.read)).rejects.toThrow('away');
    expect([always.reads(), faulty.reads()]).toEqual([5, 1]);
  });
});

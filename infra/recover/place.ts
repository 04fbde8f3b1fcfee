import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Signer } from '../../shared/evidence/jws.ts';
import { kmsAt } from '../../shared/evidence/kms-requests.ts';
import { kmsJws } from '../../shared/evidence/kms-signer.ts';
import { root } from '../deploy/command.ts';
import { must } from '../deploy/program.ts';
import { Refusal } from '../deploy/refusal.ts';
import { environmentNamed } from '../environments.ts';
import { CLOUD_FILE } from '../local/holder.ts';
import { writtenFor } from '../settings.ts';
import type { Place } from './table.ts';

/** The table that an environment works on; of `local`, the one that `npm start` runs from `.local`. */
export async function placeOf(name: string): Promise<Place> {
  if (name === 'local') return localPlace(resolve(root, process.env['PILOTS_DATA'] ?? '.local'));
  const { region, restoredTable } = environmentNamed(name, process.env, writtenFor(name));
  const client = new DynamoDBClient({ region: region ?? '' });
  return {
    client,
    tableName: restoredTable?.name ?? (await resourceIn(name, region ?? '', 'AWS::DynamoDB::')),
  };
}

/** Another table beside that of an environment. */
export async function placeBeside(name: string, tableName: string): Promise<Place> {
  return { ...(await placeOf(name)), tableName };
}

/** By whom an environment signs what it states; null of `local`, which holds samples. */
export async function signerOf(name: string): Promise<Signer | null> {
  if (name === 'local') return null;
  const { region } = environmentNamed(name, process.env, writtenFor(name));
  const keyId = await resourceIn(name, region ?? '', 'AWS::KMS::Key');
  // whoever the admin is, by the chain of the SDK
  const { config } = new DynamoDBClient({ region: region ?? '' });
  const place = {
    region: region ?? '',
    endpoint: process.env['AWS_ENDPOINT_URL_KMS'],
    credentials: await config.credentials(),
  };
  return kmsJws(kmsAt(place), keyId);
}

const Resources = z.object({
  StackResources: z.array(z.object({ ResourceType: z.string(), PhysicalResourceId: z.string() })),
});

/** The first resource of its data stack whose type begins so. */
async function resourceIn(name: string, region: string, type: string): Promise<string> {
  const stack = ['--stack-name', `pilots-${name}-data`, '--region', region, '--output', 'json'];
  const out = await must('aws', ['cloudformation', 'describe-stack-resources', ...stack]);
  const found = Resources.parse(JSON.parse(out)).StackResources.find(({ ResourceType }) =>
    ResourceType.startsWith(type),
  );
  if (!found) throw new Refusal(`pilots-${name}-data has no ${type}.`);
  return found.PhysicalResourceId;
}

/** The one table of a local cloud that runs. */
async function localPlace(folder: string): Promise<Place> {
  const file = join(folder, CLOUD_FILE);
  if (!existsSync(file)) throw new Refusal(`No local cloud runs from ${folder}; npm start does.`);
  const { dynamodb: endpoint } = z
    .object({ dynamodb: z.url() })
    .parse(JSON.parse(readFileSync(file, 'utf8')));
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint, region: 'local', credentials });
  const { TableNames = [] } = await client.send(new ListTablesCommand());
  const [tableName, ...others] = TableNames;
  if (tableName === undefined || others.length > 0)
    throw new Refusal(`${folder} has ${TableNames.length} tables, not one.`);
  return { client, tableName };
}

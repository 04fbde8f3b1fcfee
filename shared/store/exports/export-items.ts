import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import { Instant } from '../../domain/calendar.ts';
import {
  ExportId,
  ExportRequest,
  WholeRequest,
  ExportedFile,
  type KeptExport,
} from '../../domain/exports/export.ts';
import { Role } from '../../domain/people/caller.ts';
import type { StreamRecord } from '../outbox/outbox-record.ts';
import { type Item, fromItem, jsonText } from '../table/item.ts';
import { key } from '../table/table-shape.ts';
import type { OfExport } from './export-store.ts';

const Fixed = z.object({
  id: ExportId,
  callId: z.string(),
  startedAt: Instant,
  request: z.union([ExportRequest, WholeRequest]),
  by: z.object({
    subject: z.string(),
    role: Role,
    organisation: z.object({ code: z.string(), name: z.string() }),
  }),
});

const ExportItem = z.object({
  export: jsonText(Fixed),
  done: z.int(),
  total: z.int().optional(),
  file: jsonText(ExportedFile.extend({ key: z.string() })).optional(),
});

export function exportFrom(item: Item): KeptExport {
  const { export: fixed, done, total = null, file = null } = fromItem(ExportItem, item);
  return { ...fixed, done, total, file };
}

/** The export that a stream record says was asked for, or null for any other record. */
export function askedExportIn({
  eventName,
  dynamodb,
}: StreamRecord): (OfExport & KeptExport) | null {
  const image = dynamodb?.NewImage as Record<string, AttributeValue> | undefined;
  const { pk, sk } = key.export('', '');
  const isExport = image?.['pk']?.S?.startsWith(pk) && image['sk']?.S?.startsWith(sk);
  if (eventName !== 'INSERT' || !image || !isExport) return null;
  const asked = exportFrom(image);
  return { ...asked, exportId: asked.id };
}

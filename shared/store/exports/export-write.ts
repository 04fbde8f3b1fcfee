import type { KeptExport } from '../../domain/exports/export.ts';
import { type Item, toItem } from '../table/item.ts';
import { key } from '../table/table-shape.ts';
import type { Write } from '../table/write.ts';

/** How far it is stands beside its text; `total` and `file` are absent until they are known. */
function exportItem({ done, total, file, ...fixed }: KeptExport): Item {
  return toItem(key.export(fixed.callId, fixed.id), {
    export: JSON.stringify(fixed),
    done,
    total: total ?? undefined,
    file: file ? JSON.stringify(file) : undefined,
  });
}

/** What a command asks for: the stream tells its maker. */
export function exportWrite(TableName: string, asked: KeptExport): Write {
  const ConditionExpression = 'attribute_not_exists(pk)';
  return {
    item: { Put: { TableName, Item: exportItem(asked), ConditionExpression } },
    refusal: () => null,
  };
}

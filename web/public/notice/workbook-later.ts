import { MEDIA_TYPES } from '../../../shared/domain/exports/media-types.ts';
import { workbookOf } from '../../../shared/sheets/workbook.ts';
import type { ListFile } from './list-file.ts';

/** A published list as XLSX, made here by the code that makes exports: it comes when somebody asks for it. */
export function workbookIn({ name, columns, lines }: ListFile): Blob {
  const heads = columns.map(({ key, title, kind }) => ({
    key,
    title: { zh: title, en: title },
    kind,
  }));
  const octets = workbookOf({ name, columns: heads, language: 'zh' }, lines);
  return new Blob([octets], { type: MEDIA_TYPES.xlsx });
}

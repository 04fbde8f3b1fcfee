import { PutItemCommand } from '@aws-sdk/client-dynamodb';
import * as z from 'zod';
import type { Instant } from '../../domain/calendar.ts';
import { getItem } from '../table/get-item.ts';
import { fromItem, toItem } from '../table/item.ts';
import type { Table } from '../table/table.ts';
import { type Key, key } from '../table/table-shape.ts';

/** Whoever prints letters reads by which layout. */
export interface LetterTemplateReader {
  /** The layout that lies under a hash; what does never changes. */
  readLetterTemplate(hash: string): Promise<string | null>;
}

/** Whoever takes a call asks whether its layout was tried with what the call says. */
export interface LetterCheckReader {
  hasLetterCheck(hash: string, definition: string): Promise<boolean>;
}

/** A layout in which nothing was found wrong, with the data of one call. */
export interface CheckedTemplate {
  readonly hash: string;
  readonly source: string;
  /** The hash of the definition of the call. */
  readonly definition: string;
  readonly at: Instant;
  readonly by: string;
}

export interface LetterTemplateStore extends LetterTemplateReader {
  /** Two PutItems, the check last; again is the same. */
  keepLetterTemplate(checked: CheckedTemplate): Promise<void>;
}

const Stored = z.object({ source: z.string() });

export function readLetterTemplateIn(table: Table): LetterTemplateReader['readLetterTemplate'] {
  return async (hash) => {
    const item = await getItem(table, key.letterTemplate(hash));
    return item ? fromItem(Stored, item).source : null;
  };
}

export function hasLetterCheckIn(table: Table): LetterCheckReader['hasLetterCheck'] {
  return async (hash, definition) =>
    Boolean(await getItem(table, key.letterCheck(hash, definition)));
}

export function letterTemplatesIn(table: Table): LetterTemplateStore {
  return {
    readLetterTemplate: readLetterTemplateIn(table),
    keepLetterTemplate: async ({ hash, source, definition, at, by }) => {
      const put = (place: Key, attributes: object) =>
        table.send(
          new PutItemCommand({
            TableName: table.tableName,
            Item: toItem(place, { ...attributes }),
          }),
        );
      await put(key.letterTemplate(hash), { source });
      await put(key.letterCheck(hash, definition), { at, by });
    },
  };
}

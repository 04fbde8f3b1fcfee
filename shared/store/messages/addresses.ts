import { personFrom } from '../people/people.ts';
import { getItem } from '../table/get-item.ts';
import { key } from '../table/table-shape.ts';
import type { Table } from '../table/table.ts';
import type { AddressStore } from './address-store.ts';

export function addressesIn(table: Table): AddressStore {
  return {
    readAddress: async (subject) => {
      const item = await getItem(table, key.person(subject));
      return item ? personFrom(item).email : null;
    },
  };
}

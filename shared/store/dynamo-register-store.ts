import { readForRegisterIn } from './register/for-register.ts';
import type { RegisterStore } from './register/register-store.ts';
import { enterInRegisterIn } from './register/register.ts';
import { type TableOptions, openTable } from './table/table.ts';

/** What only those ask for who keep the registers: laid over the store of all. */
export function dynamoRegisterStore(
  options: TableOptions,
): Pick<RegisterStore, 'readForRegister' | 'enterInRegister'> {
  const table = openTable(options);
  return {
    readForRegister: readForRegisterIn(table),
    enterInRegister: enterInRegisterIn(table),
  };
}

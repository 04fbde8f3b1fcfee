/** What is kept on this machine until the API has it, in the browser's own store, apart from the tab. */
const DATABASE = 'pilots';
const STORE = 'unsaved';

/** Whose it is and what it belongs to. */
export interface KeptAs {
  readonly person: string;
  readonly of: string;
}

/** What was kept; undefined where nothing was, or where the browser keeps nothing. */
export async function keptHere(as: KeptAs): Promise<unknown> {
  return doing('readonly', (store) => answered(store.get(nameOf(as))));
}

/** Keeps a value that JSON can hold; null takes it away. A browser that keeps nothing loses it with the page. */
export async function keepHere(as: KeptAs, value: unknown): Promise<void> {
  await doing('readwrite', async (store) =>
    value === null ? answered(store.delete(nameOf(as))) : answered(store.put(value, nameOf(as))),
  );
}

/** Takes away all that was kept, of whomever. */
export async function keepNothingHere(): Promise<void> {
  await doing('readwrite', (store) => answered(store.clear()));
}

function nameOf({ person, of }: KeptAs): string {
  return `${person} ${of}`;
}

async function doing(
  mode: IDBTransactionMode,
  what: (store: IDBObjectStore) => Promise<unknown>,
): Promise<unknown> {
  try {
    const database = await opened();
    try {
      return await what(database.transaction(STORE, mode).objectStore(STORE));
    } finally {
      database.close();
    }
  } catch {
    return undefined;
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE));
  return answered(request);
}

function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('the store did not answer')),
    );
  });
}

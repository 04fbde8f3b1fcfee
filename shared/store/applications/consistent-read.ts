/** Snapshot and content were written by different commands: read again. */
export class InconsistentReadError extends Error {}

const ATTEMPTS = 5;

/** Reads again where a command was written between the items of one read. */
export async function consistentRead<T>(read: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof InconsistentReadError) || attempt === ATTEMPTS) throw error;
    }
  }
}

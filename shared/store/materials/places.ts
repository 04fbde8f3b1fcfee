/** Where files arrive, unchecked; nobody reads there but the check. */
export const QUARANTINE = 'quarantine/';
/** Where they lie once they are checked; nobody writes there but the check. */
export const CLEAN = 'clean/';

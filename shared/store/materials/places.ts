/** Where files arrive, unchecked; nobody reads there but the check. */
export const QUARANTINE = 'quarantine/';
/** Where they lie once they are checked; nobody writes there but the check. */
export const CLEAN = 'clean/';
/** Where exported tables lie for a day. */
export const EXPORTS = 'exports/';
/** An object here is told to whoever makes them: its name is the call's and the export's. */
export const ASKED_EXPORTS = 'asked-exports/';

/** Where the file of this digest arrives. */
export function quarantined(applicationId: string, sha256: string): string {
  return `${QUARANTINE}${applicationId}/${sha256}`;
}

/** What tells of scans for malware: GuardDuty as its event is called, and a scanner of one’s own likewise. */
export const SCAN_RESULT = 'GuardDuty Malware Protection Object Scan Result';
export const SCANNER_SOURCE = 'pilots.scanner';

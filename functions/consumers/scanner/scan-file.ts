import { execFile } from 'node:child_process';

/** What a scanner says of a file, in the words of GuardDuty; `FAILED`: it could not say. */
export type ScanStatus = 'NO_THREATS_FOUND' | 'THREATS_FOUND' | 'FAILED';

/**
 * In all, a file may come to what a file of 50 MB unpacks to (500 MB, `archiveOf`), with room to
 * spare. A part that is larger than the first limit is cut there in silence and its rest passed over
 * as if it was clean, so that one lies above the other: what is cut is always beyond the second, and
 * that is told of, under a name of its own, and counts as not scanned.
 */
const LIMITS = [
  '--max-filesize=601M',
  '--max-scansize=600M',
  '--max-recursion=30',
  '--alert-exceeds-max=yes',
];
const BEYOND_LIMITS = 'Heuristics.Limits.Exceeded';

/** Exit codes of `clamscan`; 2 is a fault of its own. */
const CLEAN = 0;
const FOUND = 1;

/**
 * Scans a file by `clamscan`, as it is found on the path. Never throws: a scanner that is not there,
 * fails, or has not ended by `patienceMs` has not said anything of the file.
 */
export function scanFile(path: string, patienceMs: number): Promise<ScanStatus> {
  const said = ['--no-summary', '--infected', '--stdout', ...LIMITS, path];
  return new Promise((resolve) => {
    execFile(
      'clamscan',
      said,
      { timeout: patienceMs, killSignal: 'SIGKILL', encoding: 'utf8' },
      (error, stdout) => resolve(statusOf(error ? error.code : CLEAN, stdout)),
    );
  });
}

/** `code`: a text where it did not start, undefined or null where it was ended. */
function statusOf(code: number | string | null | undefined, stdout: string): ScanStatus {
  if (code === CLEAN) return 'NO_THREATS_FOUND';
  if (code !== FOUND) return 'FAILED';
  const found = stdout.split('\n').filter((line) => line.endsWith(' FOUND'));
  const isBeyond = found.length > 0 && found.every((line) => line.includes(BEYOND_LIMITS));
  return isBeyond ? 'FAILED' : 'THREATS_FOUND';
}

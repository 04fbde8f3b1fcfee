/** What a scanner for malware says of a file; `not_scanned`: none has seen it. */
export type Scan = (bytes: Buffer) => Promise<'clean' | 'infected' | 'not_scanned'>;

/** The test file of EICAR, which every scanner takes for malware; in two parts, for those that read this. */
const TEST_SIGNATURE =
  String.raw`X5O!P%@AP[4\PZX54(P^)7CC)7}$` + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE';

/** No scanner: finds the test file alone, so that the way of an infected file can be walked. */
export const noScanner: Scan = (bytes) =>
  Promise.resolve(bytes.includes(TEST_SIGNATURE) ? 'infected' : 'not_scanned');

import { type Case, type casesAt, aContent } from '../../support/cases.ts';
import type { Doors } from '../../support/doors.ts';
import { claimsOf } from '../../support/http-event.ts';
import { exportWays } from './export-ways.ts';
import { redactionWays } from './redaction-ways.ts';

type Cases = ReturnType<typeof casesAt> & {
  readonly doors: () => Doors;
  /** A call of its own that differs from the sample round. */
  readonly aCall: (changes: object) => Promise<{ callId: string }>;
};
type Headers = Readonly<Record<string, string>>;

const sha256 = 'cd'.repeat(32);
const claims = claimsOf('association');
const LIMITS = { formats: ['pdf'], isDemanded: false, fileBytes: 1000, filingBytes: 1500 };

/** A way to each code about files: those of an application, and those that tables leave as. */
export function fileWays({ doors, aCall, ...cases }: Cases) {
  const { start } = cases;
  const aDraft = async (materialFiles: object | null): Promise<Case> => {
    const { callId } = await aCall({ materialFiles });
    return start(aContent(), callId);
  };
  const upload = ({ params }: Case, body: object, headers: Headers, digest = sha256) =>
    doors().ask('uploadFile', { params: { ...params, sha256: digest }, body, headers, claims });
  return {
    ...redactionWays(cases),
    ...exportWays(doors, () => aCall({})),
    'file.not_found': async (headers: Headers) => {
      const { params } = await aDraft(LIMITS);
      return doors().ask('readFile', { params: { ...params, sha256 }, headers, claims });
    },
    'letter.not_found': async (headers: Headers) => {
      const { params } = await aDraft(null);
      return doors().ask('getLetter', { params: { ...params, number: '1' }, headers, claims });
    },
    'file.not_taken': async (headers: Headers) =>
      upload(await aDraft(null), { name: 'a.pdf', size: 1 }, headers),
    'file.format_unknown': async (headers: Headers) =>
      upload(await aDraft(LIMITS), { name: 'a.exe', size: 1 }, headers),
    'file.too_large': async (headers: Headers) =>
      upload(await aDraft(LIMITS), { name: 'a.pdf', size: 1001 }, headers),
    'file.part_missing': async (headers: Headers) => {
      const { params } = await aDraft(LIMITS);
      const body = { parts: [sha256, sha256] };
      return doors().ask('finishUpload', { params: { ...params, sha256 }, body, headers, claims });
    },
    'file.filing_full': async (headers: Headers) => {
      const draft = await aDraft(LIMITS);
      await upload(draft, { name: 'a.pdf', size: 1000 }, headers);
      return upload(draft, { name: 'b.pdf', size: 501 }, headers, 'ef'.repeat(32));
    },
  };
}

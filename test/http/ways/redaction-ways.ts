import type { Case, casesAt } from '../../support/cases.ts';
import { storeOfDoors } from '../../support/doors.ts';
import { putCheckedFile } from '../../support/files/checked-file.ts';
import { claimsOf } from '../../support/http-event.ts';

type Headers = Readonly<Record<string, string>>;

/** A way to each code about files that are redacted. */
export function redactionWays({ give, start, bring }: ReturnType<typeof casesAt>) {
  const aFile = async (): Promise<Case> => {
    const filed = await bring(await start(), ['submit']);
    await putCheckedFile(storeOfDoors(), filed);
    return filed;
  };
  return {
    'file.redacted': async (headers: Headers) =>
      give(await bring(await aFile(), ['ask_redaction', 'redact']), 'ask_redaction', { headers }),
    'redaction.asked_already': async (headers: Headers) =>
      give(await bring(await aFile(), ['ask_redaction']), 'ask_redaction', { headers }),
    'redaction.not_asked': async (headers: Headers) => give(await aFile(), 'redact', { headers }),
    'redaction.own_request': async (headers: Headers) => {
      const asked = await bring(await aFile(), ['ask_redaction']);
      return give(asked, 'redact', { headers, claims: claimsOf('examiner') });
    },
  };
}

import type { Application, Submission } from '../../../shared/domain/application/application.ts';
import { beijingDate } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { receiptOf } from '../../applications/history/receipt.ts';
import { dayWords, momentWords } from '../paper/dates.ts';
import { dottedCode } from '../paper/code.ts';
import type { Printed, Row } from '../paper/printed.ts';
import { F } from './form-words.ts';
import { R } from './receipt-words.ts';

/** So many characters of a signature stand on a line. */
const LINE = 60;

/** The receipt (回执) of a submission, as it was signed; what the standard is called is what was filed. */
export function receiptDocument(
  { id, association, content }: Application,
  submission: Submission,
  call: Call,
): Printed {
  const receipt = receiptOf(id, submission);
  const { receivedAt, contentHash, pack, verdict, referred, inGrace, jws } = receipt;
  const { number = '', titleZh = '' } = content.standard ?? {};
  const claims: Row[] = [
    { name: F.number, value: { zh: id } },
    { name: R.association, value: { zh: `${association.name}（${association.code}）` } },
    { name: R.standard, value: { zh: `${number} ${titleZh}` } },
    { name: R.receivedAt, value: momentWords(receivedAt) },
    ...(inGrace ? [{ name: R.late, value: R.inGrace }] : []),
    { name: R.verdict, value: R.verdicts[verdict] },
    ...(referred.length === 0 ? [] : [{ name: R.referred, value: { zh: referred.join('、') } }]),
    { name: R.rules, value: R.rulesOf(pack.id, pack.version) },
  ];
  return {
    title: R.title,
    heading: call.name,
    number: id,
    to: { zh: `${association.name}（${association.code}）：` },
    opening: [R.received],
    blocks: [
      { heading: R.claims, rows: claims },
      { heading: R.verify, paragraphs: [R.how, { zh: inLines(jws) }] },
    ],
    date: dayWords(receivedAt),
    code: {
      svg: dottedCode(id, 'receipt', contentHash),
      lines: [
        { name: F.number, value: { zh: id } },
        { name: F.contentHash, value: { zh: contentHash } },
      ],
    },
    archived: { day: beijingDate(new Date(receivedAt)), data: receipt },
    foot: R.foot,
  };
}

/** A signature has no place at which a line could end. */
function inLines(jws: string): string {
  return (jws.match(new RegExp(`.{1,${LINE}}`, 'g')) ?? []).join('\n');
}

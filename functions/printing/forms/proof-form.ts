import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingDate } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { proofHashOf, provenOf } from '../../applications/scans/printed-hashes.ts';
import { dottedCode } from '../paper/code.ts';
import type { Printed, Row } from '../paper/printed.ts';
import { statedAt } from './form-values.ts';
import { F } from './form-words.ts';
import { PROOF } from './proof-words.ts';

/** The material that proves application and promotion, in the lists of every year that was read. */
const KIND = 'M6';

/** What of an application stands on its proofs; nothing else of it changes them. */
const POINTERS = ['/standard/number', '/standard/titleZh', '/standard/implementedOn'] as const;

/**
 * The 实施推广情况证明 of an application, for one using unit to fill in by hand and to seal. Of its
 * form the notices say its name alone, and that there may be several: what it asks is ours, and marked.
 */
export function proofForm(application: Application, call: Call): Printed {
  const { id, association, content, updatedAt } = application;
  const proofHash = proofHashOf(application);
  const about = POINTERS.map((pointer, index) => ({
    name: PROOF.about[index] ?? F.title,
    value: { zh: statedAt(content, pointer, call) ?? '' },
  }));
  return {
    title: titleIn(call),
    heading: call.name,
    number: id,
    to: null,
    opening: [PROOF.oneEach, F.marked],
    blocks: [
      {
        heading: PROOF.standard,
        rows: [...about, { name: PROOF.applicant, value: { zh: association.name } }],
      },
      {
        heading: PROOF.unit,
        rows: [...PROOF.toFill.map(lineToFill), ...PROOF.withRoom.map(roomToFill)],
      },
    ],
    // the unit that fills it in writes the day
    date: null,
    isCodeFirst: true,
    code: {
      svg: dottedCode(id, 'proof', proofHash),
      lines: [
        { name: F.number, value: { zh: id } },
        { name: PROOF.hash, value: { zh: proofHash } },
      ],
    },
    archived: {
      day: beijingDate(new Date(updatedAt)),
      data: { application: id, association, ...provenOf(application), proofHash },
    },
    foot: F.foot,
  };
}

/** As the call names it, without what it says besides (how many, which annex). */
function titleIn({ materials }: Call): Text {
  const named = materials.find(({ kind }) => kind === KIND)?.name;
  if (!named) return PROOF.title;
  return { zh: named.zh.replace(/（.*$/u, ''), en: named.en.replace(/;.*$/u, '') };
}

/** All of it stands on one page: what is sealed is then what has the code. */
const lineToFill = (name: Text): Row => ({ name, value: { zh: '' }, room: 0.4 });
const roomToFill = (name: Text): Row => ({ name, value: { zh: '' }, room: 4.2 });

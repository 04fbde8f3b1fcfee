import type { Application } from '../../../shared/domain/application/application.ts';
import { beijingDate } from '../../../shared/domain/calendar.ts';
import type { Call } from '../../../shared/domain/calls/call.ts';
import { rowsInWords } from '../../../shared/domain/rules/extra-words.ts';
import type { Text } from '../../../shared/domain/text.ts';
import { fieldTexts } from '../../../shared/domain/texts/field-texts.ts';
import { contentHashOf } from '../../../shared/evidence/content-hash.ts';
import { statedHashOf } from '../../applications/scans/printed-hashes.ts';
import { dayWords, momentWords } from '../paper/dates.ts';
import { dottedCode } from '../paper/code.ts';
import type { Block, Printed, Row } from '../paper/printed.ts';
import { statedAt } from './form-values.ts';
import { F, NO, PARTS, YES } from './form-words.ts';

/** The 申报书 of an application: what is filled in now, to be signed and sealed. */
export function applicationForm(application: Application, call: Call): Printed {
  const { id, version, association, content, submission, updatedAt } = application;
  const contentHash = contentHashOf(content);
  const filedAt = submission?.contentHash === contentHash ? submission.at : null;
  const dated = filedAt ?? updatedAt;
  const lines = [
    { name: F.number, value: { zh: id } },
    { name: F.version, value: { zh: String(version) } },
    { name: F.contentHash, value: { zh: contentHash } },
  ];
  return {
    title: F.form,
    heading: call.name,
    number: id,
    to: null,
    opening: [filedAt ? F.filed(momentWords(filedAt)) : F.draft, F.marked],
    blocks: [
      ...PARTS.map(({ heading, sections }) => ({
        heading,
        rows: [
          ...(sections.includes('applicant') ? ofAssociation(association) : []),
          ...rowsOf(application, call, sections),
        ],
      })),
      extraBlock(application, call),
      materialsBlock(application, call),
      SIGNATURES,
    ].filter(({ rows, table }: Block) => (rows ?? table?.lines ?? []).length > 0),
    date: dayWords(dated),
    code: { svg: dottedCode(id, version, contentHash, statedHashOf(content)), lines },
    archived: {
      day: beijingDate(new Date(dated)),
      data: { application: id, version, association, contentHash, content },
    },
    foot: F.foot,
  };
}

function ofAssociation({ name, code }: Application['association']): Row[] {
  return [
    { name: F.name, value: { zh: name } },
    { name: F.code, value: { zh: code } },
  ];
}

function rowsOf({ content }: Application, call: Call, sections: readonly string[]): Row[] {
  return Object.entries(fieldTexts().fields).flatMap(([pointer, { label }]): Row[] => {
    if (!sections.includes(pointer.split('/')[1] ?? '')) return [];
    const zh = statedAt(content, pointer, call);
    return zh === null ? [] : [{ name: marked(call, pointer, label), value: { zh } }];
  });
}

/** What the call asks besides, as it asks it. */
function extraBlock({ content }: Application, call: Call): Block {
  const rows = (call.asked ?? []).flatMap(({ id, label, choices = [], columns }): Row[] => {
    const value = content.extra?.[id];
    const zh =
      columns && Array.isArray(value)
        ? rowsInWords(columns, value).zh
        : statedAt(content, `/extra/${id}`, call);
    if (zh === null) return [];
    const name = choices.find((each) => each.id === zh)?.name.zh ?? zh;
    return [{ name: marked(call, `/extra/${id}`, label), value: { zh: name } }];
  });
  return { heading: F.extra, rows };
}

/** By the name that the call gives it; marked where no notice that was read asks for it. */
function marked({ requiredFields }: Call, pointer: string, label: Text): Text {
  const asked = requiredFields.find((field) => field.pointer === pointer);
  const { zh, en } = asked?.label ?? label;
  const isRead = asked?.read === 'source' || asked?.read === 'forwarding';
  return { zh: isRead ? zh : `${zh}※`, en };
}

function materialsBlock({ content }: Application, { materials }: Call): Block {
  const columns = [
    { name: F.kind, share: 6 },
    { name: F.file, share: 8 },
    { name: F.sealed, share: 2 },
    { name: F.digest, share: 6 },
  ];
  const lines = (content.materials ?? []).map(({ kind, name, sealed, sha256 }) => [
    materials.find((one) => one.kind === kind)?.name ?? { zh: kind },
    { zh: name },
    sealed ? YES : NO,
    { zh: sha256.slice(0, 12) },
  ]);
  return { heading: F.materials, table: { columns, lines } };
}

const SIGNATURES: Block = {
  heading: F.signatures,
  rows: [F.representative, F.applicantSeal, F.recommenderSeal].map((name) => ({
    name,
    value: { zh: '' },
    room: 3.5,
  })),
};

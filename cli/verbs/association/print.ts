import { clientFor } from '../../applications/on-call.ts';
import { APPLICATION, ON_CALL } from '../../command-line/common-options.ts';
import { flag, text } from '../../command-line/options.ts';
import { CALL, type Verb, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { refuseIfThere } from '../../exports/saved.ts';
import { ARCHIVE_COPY, type Prints, printsOf } from '../../files/printed.ts';
import { refuseBeside } from '../../input/stated.ts';
import { saveNew } from '../../output/new-file.ts';

const OWN = found('queue --as recommender');
const OUT = text('file', '存成的新文件，默认以申报编号命名 a new file; otherwise <application>-…');

interface PrintRequest {
  readonly application: string;
  readonly out: string | undefined;
  readonly options: Parameters<typeof clientFor>[2] & {
    readonly call: string;
    readonly json?: boolean | undefined;
  };
}

/** Saves one document under a new name, and says which. */
async function printed(
  io: IoContext,
  { application, out, options }: PrintRequest,
  {
    named,
    print,
  }: { readonly named: string; readonly print: (prints: Prints) => Promise<ArrayBuffer> },
): Promise<number> {
  const file = out ?? `${application}-${named}`;
  // nothing is printed for a file that is not written
  refuseIfThere(file);
  const client = await clientFor(io, 'association', options);
  await saveNew(
    file,
    await print(printsOf(client, { callId: options.call, applicationId: application })),
  );
  io.print(
    options.json ? JSON.stringify({ saved: file }, null, 2) : `已存成 ${file}。 Saved as ${file}.`,
  );
  return 0;
}

/** `pilots form <application>`: the form as it is filled in now. */
export const form = verb({
  name: 'form',
  says: [
    '申报书存成 PDF，按现在填报的内容；--editable 存成可编辑的 DOCX',
    'the form as PDF, as it is filled in now; with --editable as DOCX',
  ],
  words: { application: APPLICATION },
  options: {
    archive: ARCHIVE_COPY,
    editable: flag('可编辑稿（DOCX），没有核对用的二维码 to be edited; it bears no code'),
    out: OUT,
    ...ON_CALL,
  },
  example: [OWN, `pilots form $id ${CALL} --account association-2 --out form.pdf`],
  run: async (io, { application, archive, editable, out, ...options }) => {
    if (editable)
      refuseBeside('editable', { archive }, ['可编辑稿不存档', 'what is edited is not archived']);
    return printed(
      io,
      { application, out, options },
      {
        named: editable ? 'form.docx' : 'form.pdf',
        print: (prints) =>
          editable ? prints.editableForm() : prints.form(archive ? 'archive' : 'reading'),
      },
    );
  },
});

/** `pilots receipt <application>`: the receipt of the last submission. */
export const receipt: Verb = verb({
  name: 'receipt',
  says: ['最近一次提交的回执存成 PDF', 'the receipt of the last submission as PDF'],
  words: { application: APPLICATION },
  options: { archive: ARCHIVE_COPY, out: OUT, ...ON_CALL },
  example: [OWN, `pilots receipt $id ${CALL} --account association-2 --out receipt.pdf`],
  run: async (io, { application, archive, out, ...options }) =>
    printed(
      io,
      { application, out, options },
      {
        named: 'receipt.pdf',
        print: (prints) => prints.receipt(archive ? 'archive' : 'reading'),
      },
    ),
});

/** `pilots proof <application>`: the proof for a using unit to fill in and to seal. */
export const proof: Verb = verb({
  name: 'proof',
  says: [
    '实施推广情况证明存成 PDF，供应用单位填写盖章',
    'the proof of application and promotion as PDF, for a using unit to fill in and to seal',
  ],
  words: { application: APPLICATION },
  options: { archive: ARCHIVE_COPY, out: OUT, ...ON_CALL },
  example: [OWN, `pilots proof $id ${CALL} --account association-2 --out proof.pdf`],
  run: async (io, { application, archive, out, ...options }) =>
    printed(
      io,
      { application, out, options },
      {
        named: 'proof.pdf',
        print: (prints) => prints.proof(archive ? 'archive' : 'reading'),
      },
    ),
});

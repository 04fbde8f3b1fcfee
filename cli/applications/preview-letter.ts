import { dataOf, type Schemas } from '../../shared/client/client.ts';
import { choice, text } from '../command-line/options.ts';
import { type IoContext, UsageError } from '../context/context.ts';
import { saveNew } from '../output/new-file.ts';
import { type Command, giveCommand } from './give-command.ts';
import type { OnCall } from './on-call.ts';
import { viewAs } from './view.ts';

/** The letter of an act before it is done. */
const PREVIEW = text(
  'new.pdf',
  '只把告知书的预览存成新文件，不办理、不发出 only save its letter as it would be to a new file; nothing is done or sent',
);

/** With each verb whose act goes out as a letter. */
export const PREVIEWED = { preview: PREVIEW } as const;

/** With those that answer objections: two sides are told, each by its own letter. */
export const PREVIEWED_FOR = {
  ...PREVIEWED,
  'preview-to': choice(
    ['association', 'objector'],
    '预览给谁的：申报单位 association（默认），异议人 objector whose letter is saved',
  ),
} as const;

type Act =
  | { readonly side: 'examiner'; readonly act: Schemas['PreviewForExaminerRequest'] }
  | { readonly side: 'decider'; readonly act: Schemas['PreviewForDeciderRequest'] };

type Stated = OnCall & { readonly application: string; readonly preview?: string | undefined };

/** Gives a command, or where a file is named for it saves its letter there and gives none. */
export function giveOrPreview(
  io: IoContext,
  { preview, ...stated }: Stated,
  { act, side, send }: Command & Act,
): Promise<number> {
  return preview === undefined
    ? giveCommand(io, stated, { side, send })
    : savePreview(io, { preview, ...stated }, { side, act } as Act);
}

/** Saves the letter of an act on the version just read; whatever would refuse the act refuses this. */
export async function savePreview(
  io: IoContext,
  { application, preview, ...options }: Stated & { readonly preview: string },
  { side, act }: Act,
): Promise<number> {
  if (options['dry-run'])
    throw new UsageError(
      '--preview 本就不办理，不必再写 --dry-run。 --preview does nothing anyhow; give no --dry-run with it.',
    );
  const { client, params } = await viewAs(io, side, application, options);
  const asked = { params, parseAs: 'arrayBuffer' } as const;
  const at = '/calls/{callId}/applications/{applicationId}/letter-previews';
  const pdf: ArrayBuffer =
    side === 'examiner'
      ? dataOf(await client.POST(`/v1/examiner${at}`, { ...asked, body: act }))
      : dataOf(await client.POST(`/v1/decider${at}`, { ...asked, body: act }));
  await saveNew(preview, pdf);
  if (options.json) io.print(JSON.stringify({ saved: preview }));
  else
    io.print(
      `预览已存成 ${preview}，未办理、未发出。 The preview is saved as ${preview}; nothing was done or sent.`,
    );
  return 0;
}

/** To whom, where it is said; that is nothing without a file to save it in. */
export function previewedFor(
  preview: string | undefined,
  to: 'association' | 'objector' | undefined,
): { to?: 'association' | 'objector' } {
  if (to === undefined) return {};
  if (preview !== undefined) return { to };
  throw new UsageError('--preview-to 须与 --preview 同用。 --preview-to goes with --preview.');
}

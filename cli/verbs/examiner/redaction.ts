import type { PilotsClient } from '../../../shared/client/client.ts';
import { REDACTED_DATA } from '../../../shared/domain/materials/redaction-words.ts';
import { giveCommand } from '../../applications/give-command.ts';
import type { ApplicationPath } from '../../applications/view.ts';
import { APPLICATION, DELEGABLE, REASON } from '../../command-line/common-options.ts';
import { choice, required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import { chosen } from '../../files/chosen.ts';
import { filesFor } from '../../files/sides.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}/files/{sha256}';
const FOUND = found('queue --as examiner');
const FILE = required(text('file', '文件名或摘要的开头 its name, or how its SHA-256 begins'));
const KINDS = Object.entries(REDACTED_DATA)
  .map(([name, { zh }]) => `${zh} ${name}`)
  .join('，');

/** `pilots ask-redaction <application> --file <sha256>`: what a second person then decides. */
export const askRedaction = verb({
  name: 'ask-redaction',
  says: [
    '申请遮蔽含个人信息的文件，由另一人处理',
    'ask that a file be redacted for the personal data in it; a second person decides',
  ],
  words: { application: APPLICATION },
  options: {
    file: FILE,
    data: required(choice(Object.keys(REDACTED_DATA) as (keyof typeof REDACTED_DATA)[], KINDS)),
    reason: REASON,
    ...DELEGABLE,
  },
  example: [
    FOUND,
    `pilots ask-redaction $id ${CALL} --file 登记证书.pdf --data identity --reason '误附身份证件'`,
  ],
  run: (io, { file, data, reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: async ({ client, params }) =>
        client.POST(`${PATH}/redaction-requests`, {
          params: { ...params, path: await pathOf(client, params.path, file) },
          body: { data, reason },
        }),
    }),
});

/** `pilots redact <application> --file <sha256>`: for good. */
export const redact = verb({
  name: 'redact',
  says: [
    '同意他人申请的遮蔽，文件不能再查看',
    'redact what another person asked for: nobody reads the file again',
  ],
  words: { application: APPLICATION },
  options: { file: FILE, ...DELEGABLE },
  example: [FOUND, `pilots redact $id ${CALL} --file 登记证书.pdf --account examiner-2`],
  run: (io, { file, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: async ({ client, params }) =>
        client.POST(`${PATH}/redaction`, {
          params: { ...params, path: await pathOf(client, params.path, file) },
        }),
    }),
});

/** `pilots refuse-redaction <application> --file <sha256>`. */
export const refuseRedaction = verb({
  name: 'refuse-redaction',
  says: ['不同意遮蔽，须说明理由', 'leave the file as it is, with the reason'],
  words: { application: APPLICATION },
  options: { file: FILE, reason: REASON, ...DELEGABLE },
  example: [
    FOUND,
    `pilots refuse-redaction $id ${CALL} --file 登记证书.pdf --reason '属应提交的材料' --account examiner-2`,
  ],
  run: (io, { file, reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: async ({ client, params }) =>
        client.POST(`${PATH}/redaction-refusal`, {
          params: { ...params, path: await pathOf(client, params.path, file) },
          body: { reason },
        }),
    }),
});

/** Of the one file that is named. */
async function pathOf(client: PilotsClient, path: ApplicationPath, name: string) {
  const files = chosen(await filesFor(client, 'examiner', path), [name]);
  const [sha256 = ''] = files.map((file) => file.sha256);
  return { ...path, sha256 };
}

import { REDACTED_DATA } from '../../../shared/domain/materials/redaction-words.ts';
import { giveCommand } from '../../applications/give-command.ts';
import { APPLICATION, DELEGABLE, REASON } from '../../command-line/common-options.ts';
import { choice, required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';

const PATH = '/v1/examiner/calls/{callId}/applications/{applicationId}/files/{sha256}';
const FOUND = found('queue --as examiner');
const A_FILE = `file=$(pilots download $id ${CALL} --as examiner --json | grep -o '[0-9a-f]\\{64\\}' | head -n 1)`;
const FILE = required(text('sha256', '文件的 SHA-256 its SHA-256, as download lists it'));
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
    A_FILE,
    `pilots ask-redaction $id ${CALL} --file $file --data identity --reason '误附身份证件'`,
  ],
  run: (io, { file: sha256, data, reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/redaction-requests`, {
          params: { ...params, path: { ...params.path, sha256 } },
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
  example: [FOUND, A_FILE, `pilots redact $id ${CALL} --file $file --account examiner-2`],
  run: (io, { file: sha256, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/redaction`, {
          params: { ...params, path: { ...params.path, sha256 } },
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
    A_FILE,
    `pilots refuse-redaction $id ${CALL} --file $file --reason '属应提交的材料' --account examiner-2`,
  ],
  run: (io, { file: sha256, reason, ...stated }) =>
    giveCommand(io, stated, {
      side: 'examiner',
      send: ({ client, params }) =>
        client.POST(`${PATH}/redaction-refusal`, {
          params: { ...params, path: { ...params.path, sha256 } },
          body: { reason },
        }),
    }),
});

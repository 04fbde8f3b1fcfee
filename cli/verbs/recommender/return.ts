import type { Schemas } from '../../../shared/client/client.ts';
import { giveCommand, type Command } from '../../applications/give-command.ts';
import { PREVIEWED, giveOrPreview } from '../../applications/preview-letter.ts';
import { APPLICATION, DELEGABLE } from '../../command-line/common-options.ts';
import { text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';
import type { IoContext } from '../../context/context.ts';
import { needed, refuseBeside } from '../../input/stated.ts';
import { readStructured } from '../../input/structured.ts';

/** `pilots return <application>`: the recommender gives reasons, the examiner a list of defects. */
export const returnVerb = verb({
  name: 'return',
  says: [
    '退回：推荐部门说明理由，形式审查列明补正',
    'return: a recommender with reasons, an examiner with defects',
  ],
  words: { application: APPLICATION },
  options: {
    reasons: text('text', '推荐部门的理由 a recommender: why'),
    file: text(
      'defects.yaml',
      '形式审查一次列明的补正 an examiner: every defect at once, as - {pointer: /promotionPlan, clause: …, instruction: …}',
    ),
    'late-ground': text(
      'text',
      '形式审查：上次未告知的理由 an examiner: why a defect was not named the first time',
    ),
    ...PREVIEWED,
    ...DELEGABLE,
  },
  example: [
    found('queue --as recommender'),
    `pilots return $id ${CALL} --reasons '请补充应用效果'`,
  ],
  run: async (io, { reasons, file, 'late-ground': lateGround, preview, ...stated }) => {
    if (file !== undefined) {
      refuseBeside('file', { reasons }, ['补正已在文件中', 'The defects are in the file']);
      return giveOrPreview(io, { ...stated, preview }, await correctionOf(io, file, lateGround));
    }
    const why = needed(reasons, '--reasons <text>, or --file <defects.yaml>');
    refuseBeside('reasons', { 'late-ground': lateGround }, [
      '推荐部门退回无须说明',
      'It is for defects',
    ]);
    refuseBeside('reasons', { preview }, [
      '推荐部门退回没有告知书',
      'A recommender’s return has no letter',
    ]);
    return giveCommand(io, stated, returnOf(why));
  },
});

async function correctionOf(io: IoContext, file: string, lateGround: string | undefined) {
  // the API checks the defects and names every one that is wrong
  const defects = await readStructured(io, file);
  const body = { defects, lateGround: lateGround ?? null } as Schemas['RequestCorrectionRequest'];
  const send: Command['send'] = ({ client, params }) =>
    client.POST('/v1/examiner/calls/{callId}/applications/{applicationId}/correction-requests', {
      params,
      body,
    });
  return { side: 'examiner', act: { act: 'requestCorrection', ...body }, send } as const;
}

function returnOf(reasons: string): Command {
  return {
    side: 'recommender',
    send: ({ client, params }) =>
      client.POST('/v1/recommender/calls/{callId}/applications/{applicationId}/return', {
        params,
        body: { reasons },
      }),
  };
}

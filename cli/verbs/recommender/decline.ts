import { giveCommand } from '../../applications/give-command.ts';
import { APPLICATION, TRIABLE } from '../../command-line/common-options.ts';
import { required, text } from '../../command-line/options.ts';
import { CALL, found, verb } from '../../command-line/verb.ts';

/** `pilots decline <application>`. */
export const decline = verb({
  name: 'decline',
  says: ['不予推荐，不可撤回', 'do not recommend; that is final'],
  words: { application: APPLICATION },
  options: { reasons: required(text('text', '理由 why')), ...TRIABLE },
  example: [
    found('queue --as recommender'),
    `pilots decline $id ${CALL} --reasons '与本地产业无关'`,
  ],
  run: (io, { reasons, ...stated }) =>
    giveCommand(io, stated, {
      side: 'recommender',
      send: ({ client, params }) =>
        client.POST('/v1/recommender/calls/{callId}/applications/{applicationId}/decline', {
          params,
          body: { reasons },
        }),
    }),
});

import { dataOf } from '../../../shared/client/client.ts';
import { clientFor } from '../../applications/on-call.ts';
import { JSON_OUTPUT, SIGNED_IN } from '../../command-line/common-options.ts';
import { choice, flag, required, text, word } from '../../command-line/options.ts';
import { verb } from '../../command-line/verb.ts';
import { COMMENTERS, commentLines, commentsAs, latestThere } from '../../packs/remarks.ts';

const PACK = word('规则集的编号 the id of the pack');
const AS = choice(
  COMMENTERS,
  '管理员（默认）、形式审查或决定 an admin, as without it, or who judges',
);

/** `pilots pack comment <pack> --clause <id> --text …`: to the latest version of it. */
export const packComment = verb({
  name: 'pack comment',
  says: [
    '对规则集最新一版的条款提出意见，供下一版编写者参考，不公开',
    'note something to a clause of the latest version of a pack, for whoever writes the next; not public',
  ],
  words: { pack: PACK },
  options: {
    clause: required(text('id', '条款的编号 the id of the clause')),
    text: required(text('text', '意见 what you note')),
    as: AS,
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: ["pilots pack comment PP2024 --clause PP2024-A1 --text '样例：“以前”是否含当日'"],
  run: async (io, { pack, clause, text: said, json, ...who }) => {
    const asStaff = await commentsAs(io, who);
    const { hash } = await latestThere(asStaff.client, pack);
    const comment = await asStaff.leave(pack, { hash, clause, text: said });
    if (json) io.print(JSON.stringify(comment, null, 2));
    else for (const line of commentLines([comment])) io.print(line);
    return 0;
  },
});

/** `pilots pack comments <pack>`: what was noted to any version of it; by itself those that are open. */
export const packComments = verb({
  name: 'pack comments',
  says: [
    '工作人员对规则集各版的意见，尚未处理的；--all 包括已处理的',
    'what staff noted to the versions of a pack and nobody dealt with yet; --all: everything',
  ],
  words: { pack: PACK },
  options: {
    all: flag('包括已处理的 those that were dealt with as well'),
    as: AS,
    json: JSON_OUTPUT,
    ...SIGNED_IN,
  },
  example: ['pilots pack comments PP2024 --all'],
  run: async (io, { pack, all, json, ...who }) => {
    const comments = await (await commentsAs(io, who)).list(pack);
    const shown = comments.filter(({ settled }) => all || !settled);
    if (json) io.print(JSON.stringify(shown, null, 2));
    else if (shown.length === 0) io.print('没有待处理的意见。 No comment is open.');
    else for (const line of commentLines(shown)) io.print(line);
    return 0;
  },
});

/** `pilots pack settle <pack> <comment> --words …`: once, for good. */
export const packSettle = verb({
  name: 'pack settle',
  says: [
    '登记一条意见如何处理，此后不能更改',
    'put on record, for good, what was done about a comment',
  ],
  words: {
    pack: PACK,
    comment: word('意见编号，见 pack comments its number, as pack comments tells'),
  },
  options: { words: required(text('text', '如何处理 what was done')), ...SIGNED_IN },
  example: [
    "pilots pack comment PP2024 --clause PP2024-A2 --text '样例：措辞不清' > comment.txt",
    "comment=$(grep -o 'cmt_[a-z0-9]*' comment.txt)",
    "pilots pack settle PP2024 $comment --words '样例：下一版改写'",
  ],
  run: async (io, { pack, comment: commentId, words, account }) => {
    const client = await clientFor(io, 'admin', { account });
    const settled = dataOf(
      await client.POST('/v1/rule-packs/{packId}/comments/{commentId}/settlement', {
        params: {
          path: { packId: pack, commentId },
          header: { 'Idempotency-Key': crypto.randomUUID() },
        },
        body: { words },
      }),
    );
    for (const line of commentLines([settled])) io.print(line);
    return 0;
  },
});

import type { DraftContent } from '../../shared/domain/application/content.ts';
import { aContent, type Case, type casesAt } from './cases.ts';

/** Almost as large as a body may be, of what a draft may hold and the wire writes sevenfold. */
function aLargeContent(draft: number): DraftContent {
  // another text each time, since a saving keeps what has changed
  const long = `${draft}`.padEnd(5000, '\u0001');
  return {
    ...aContent({ technicalContent: `样例：第${draft}稿。` }),
    promotionPlan: long,
    effect: { description: long },
    materials: Array.from({ length: 60 }, () => ({
      kind: 'M1',
      name: long.slice(0, 200),
      mediaType: 'application/pdf',
      size: 1,
      sha256: long.slice(0, 200),
    })),
  };
}

/** A draft that was saved so often, with another text each time. */
export async function savedOften(
  { start, give }: ReturnType<typeof casesAt>,
  times: number,
): Promise<Case> {
  let at = await start();
  for (let draft = 1; draft <= times; draft += 1) {
    const { text, status } = await give(at, 'edit', { body: aLargeContent(draft) });
    if (status !== 200) throw new Error(text);
    at = { ...at, version: at.version + 1 };
  }
  return at;
}

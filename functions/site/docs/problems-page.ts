import type { Text } from '../../../shared/domain/text.ts';
import { PROBLEM_CODES, type ProblemCode } from '../../../shared/http/status.ts';
import { advices } from '../../../shared/http/wording/advices.ts';
import { meanings } from '../../../shared/http/wording/meanings.ts';
import { page } from './page.ts';

/** Every code that a problem can carry, at the anchor that its `type` names. */
export function problemsPage(): string {
  return page(
    '错误代码 / Problem codes',
    `<h1>错误代码 <span lang="en">Problem codes</span></h1>
<p>错误以 application/problem+json（RFC 9457）返回，code 稳定不变。 <span lang="en">Errors are application/problem+json (RFC 9457); a code never changes.</span></p>
<main>
${PROBLEM_CODES.map(entry).join('\n')}
</main>`,
  );
}

function entry(code: ProblemCode): string {
  const { status, title } = meanings()[code];
  return `<article id="${code}">
<h2><span class="status">${status}</span> <code>${code}</code></h2>
${bilingual(title)}
${bilingual(advices()[code]).replaceAll('/docs', '<a href="/docs">/docs</a>')}
</article>`;
}

function bilingual({ zh, en }: Text): string {
  return `<p>${zh} <span lang="en">${en}</span></p>`;
}

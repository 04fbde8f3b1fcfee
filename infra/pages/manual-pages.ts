import { Marked, type Token, type Tokens } from 'marked';

/** The manuals that the docs door serves, by the names of their files in docs/. */
export const MANUALS = ['runbook', 'deploying'] as const;

/**
 * What a manual in Markdown reads as, for the middle of a page: with a table of contents, each entry at
 * the anchor that its heading has on GitHub, nothing inline, and one first heading. A link leads to an
 * entry or to another manual that is served; what is not served is named.
 */
export function manualPage(markdown: string): string {
  const marked = new Marked();
  const headings = headingsIn(marked.lexer(markdown));
  const ids = headings.map(({ id }) => id);
  const left = [...headings];
  marked.use({
    renderer: {
      heading({ tokens }) {
        const { id, level } = left.shift() ?? { id: '', level: 2 };
        return `<h${level} id="${id}">${this.parser.parseInline(tokens)}</h${level}>\n`;
      },
      // an entry that another one names is one step away
      codespan({ text }) {
        const code = `<code>${escaped(text)}</code>`;
        return ids.includes(text) ? `<a href="#${text}">${code}</a>` : code;
      },
      link({ href, tokens }) {
        const [name = '', anchor] = href.split('.md');
        const says = this.parser.parseInline(tokens);
        if (!isServed(name)) return `<code>docs/${escaped(href)}</code>`;
        return `<a href="/docs/${name}${anchor}">${says}</a>`;
      },
      text: (token) => {
        if ('tokens' in token && token.tokens) return false;
        const isEscaped = 'escaped' in token && token.escaped;
        return inChinese(isEscaped ? token.text : escaped(token.text));
      },
      html: () => '',
    },
  });
  const body = marked
    .parse(markdown, { async: false })
    .replaceAll('<pre>', '<pre tabindex="0">')
    .replaceAll('<table>', '<div class="wide" tabindex="0"><table>')
    .replaceAll('</table>', '</table></div>');
  const end = body.indexOf('</h1>') + '</h1>'.length;
  return `${body.slice(0, end)}\n${contentsOf(headings)}${body.slice(end)}`;
}

interface Heading {
  readonly id: string;
  readonly level: number;
  /** As it is written, in Markdown. */
  readonly text: string;
  /** What the entry says in Chinese of what it is about; empty: nothing. */
  readonly about: string;
}

/** Every part but the first is one level lower, so that a page has one first heading. */
function headingsIn(tokens: readonly Token[]): readonly Heading[] {
  const seen = new Map<string, number>();
  return tokens.flatMap((token, at): Heading[] => {
    if (!isHeading(token)) return [];
    const name = anchorOf(token.text);
    const times = seen.get(name) ?? 0;
    seen.set(name, times + 1);
    return [
      {
        id: times === 0 ? name : `${name}-${times}`,
        level: token.depth === 1 && seen.size > 1 ? 2 : token.depth,
        text: token.text,
        about: aboutIn(tokens.slice(at + 1).find(({ type }) => type === 'paragraph')),
      },
    ];
  });
}

const isHeading = (token: Token): token is Tokens.Heading => token.type === 'heading';
const isServed = (name: string) => (MANUALS as readonly string[]).includes(name);

/** As GitHub has it. */
function anchorOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-');
}

const HAN = '[\\p{Script=Han}\\u3000-\\u303f\\uff01-\\uff60]';
const CHINESE = new RegExp(`${HAN}+(?:\\s?\\d*\\s?${HAN}+)*`, 'gu');

/** The Chinese sentence at the end of what an entry means. */
function aboutIn(paragraph: Token | undefined): string {
  const text = paragraph && 'text' in paragraph ? String(paragraph.text) : '';
  return text.match(CHINESE)?.findLast((each) => each.length > 4 && text.endsWith(each)) ?? '';
}

function contentsOf(headings: readonly Heading[]): string {
  const entries = headings.filter(({ level }) => level === 2);
  const items = entries.map(({ id, text, about }) => {
    return `<li><a href="#${id}">${inChinese(escaped(text))}</a> ${inChinese(escaped(about))}</li>`;
  });
  return `<nav aria-label="目录 Contents"><ul>\n${items.join('\n')}\n</ul></nav>\n`;
}

/** The manuals are English with Chinese beside it: a screen reader is told which is which. */
function inChinese(html: string): string {
  return html.replaceAll(CHINESE, (chinese) => `<span lang="zh-CN">${chinese}</span>`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

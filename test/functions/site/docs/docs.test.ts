import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { docsHandler } from '../../../../functions/site/docs/docs-handler.ts';
import { copyDocumentationPages } from '../../../../infra/pages/documentation-pages.ts';
import { PROBLEM_CODES, STATUS } from '../../../../shared/http/status.ts';
import { eventAt, send } from '../../../support/http-event.ts';

const folder = mkdtempSync(join(tmpdir(), 'docs-'));
copyDocumentationPages(folder);

const get = (path: string) => send(docsHandler({ folder }), eventAt('GET', path));

describe('the docs door', () => {
  it('gives a page that loads nothing but its own files, and runs no inline script', async () => {
    const { status, headers, text } = await get('/docs');

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(text).not.toMatch(/<script>|<style|style=|\son\w+=|https?:/);
  });

  it('serves every file that the page names', async () => {
    const { text } = await get('/docs');
    const named = [...text.matchAll(/(?:src|href)="(\/docs\/[^"]+\.(?:js|css))"/g)];

    expect(named).toHaveLength(4);
    for (const [, path] of named) {
      const file = await get(path ?? '');
      expect(file.status).toBe(200);
      expect(file.headers['content-type']).toMatch(/^text\/(javascript|css); charset=utf-8$/);
      expect(file.headers['cache-control']).toContain('max-age');
      expect(file.headers['x-content-type-options']).toBe('nosniff');
    }
  });

  it('lists every problem code with its status where the type of a problem leads', async () => {
    const { text } = await get('/docs/problems');

    for (const code of PROBLEM_CODES) {
      const entry = text.slice(text.indexOf(`<article id="${code}">`));
      expect(entry.slice(0, 200)).toContain(`>${STATUS[code]}</span> <code>${code}</code>`);
    }
  });

  it('leads with a link from a problem to the page that its advice names', async () => {
    const { text } = await get('/docs/problems');
    const named = text.match(/(?<=[\s见])\/docs(?=[\s.。])/g) ?? [];
    const linked = text.match(/<a href="\/docs">\/docs<\/a>/g) ?? [];

    expect(linked.length).toBeGreaterThan(3);
    expect(named).toEqual([]);
  });

  describe.each(['runbook', 'deploying'])('the manual %s', (name) => {
    const read = async () => (await get(`/docs/${name}`)).text;
    const idsIn = (text: string) => [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

    it('is a page with nothing inline, one first heading, and no Markdown left', async () => {
      const { status, headers, text } = await get(`/docs/${name}`);

      expect({ status, type: headers['content-type'] }).toEqual({
        status: 200,
        type: 'text/html; charset=utf-8',
      });
      expect(text).not.toMatch(/<script|<style|style=|\son\w+=|<!--|\*\*|^#|\]\(/m);
      expect(text.match(/<h1/g)).toHaveLength(1);
    });

    it('has every heading of its file, Chinese ones as well, at the anchor of its own', async () => {
      const text = await read();
      const file = readFileSync(join(import.meta.dirname, `../../../../docs/${name}.md`), 'utf8');
      const headings = file.replaceAll(/^```[^]*?^```/gm, '').match(/^#+ .+$/gm) ?? [];
      const said = [...text.matchAll(/<h\d id="[^"]+">(.*?)<\/h\d>/g)].map(([, html]) =>
        html?.replaceAll(/<[^>]+>/g, ''),
      );

      expect(said).toEqual(headings.map((line) => line.replaceAll(/^#+ |`/g, '')));
      expect(new Set(idsIn(text)).size).toBe(headings.length);
    });

    it('leads nowhere where nothing is', async () => {
      const text = await read();
      const links = [...text.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href ?? '');
      const entries = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));

      expect(entries.length).toBeGreaterThan(3);
      expect(entries.filter((id) => !idsIn(text).includes(id))).toEqual([]);
      for (const href of links.filter((link) => link.startsWith('/')))
        expect(await get(href.replace(/#.*/, ''))).toMatchObject({ status: 200 });
      expect(links.filter((href) => /^[^#/]/.test(href) && !href.startsWith('https:'))).toEqual([]);
    });
  });

  it('has the entries of the runbook that the pages name, told in Chinese in its contents', async () => {
    const { text } = await get('/docs/runbook');
    for (const entry of ['daily-run-missing', 'dead-letters', 'missed-runs'])
      expect(text).toContain(`<h2 id="${entry}">${entry}</h2>`);
    expect(text).toContain('<a href="#stream-lag"><code>stream-lag</code></a>');
    expect(text).toMatch(/<li><a href="#mended">mended<\/a> <span lang="zh-CN">夜间核对/);
  });

  it.each([
    '/docs/nothing.js',
    '/docs/runbook.md',
    '/docs/runbook.html',
    '/docs/../docs.lambda.js',
    '/docs/..%2f..%2fetc%2fpasswd',
    '/docs/constructor',
    '/docs//etc/passwd',
  ])('has nothing at %s', async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: { code: 'route.not_found' } });
  });
});

/** A page of the docs door: bilingual, with absolute addresses since it is served at one place, without inline script or style. */
export function page(title: string, body: string, head = ''): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="stylesheet" href="/docs/docs.css">
${head}</head>
<body>
${body}
</body>
</html>
`;
}

/** The contract, browsable and to be tried. */
export function apiPage(): string {
  return page(
    '接口文档 / API',
    `<h1>团体标准应用示范项目申报接口 <span lang="en">Standard pilots API</span></h1>
<p><a href="/v1/openapi.json">OpenAPI 3.1</a> · <a href="/docs/problems">错误代码 <span lang="en">Problem codes</span></a></p>
<p>需要登录的操作：在 Authorize 中粘贴访问令牌。 <span lang="en">For what needs sign-in, paste an access token under Authorize.</span></p>
<main id="api"></main>
<script src="/docs/swagger-ui-bundle.js"></script>
<script src="/docs/docs.js"></script>`,
    '<link rel="stylesheet" href="/docs/swagger-ui.css">\n',
  );
}

/** A manual, as it was made of its Markdown when the function was bundled. */
export function manualPage(title: string, body: string): string {
  return page(title, `<main class="manual" lang="en">\n${body}</main>`);
}

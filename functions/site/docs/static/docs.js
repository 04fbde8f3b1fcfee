/** The name of an operation opens it: the component puts a link into that button, where none can be reached. */
const plainNames = {
  wrapComponents: {
    DeepLink:
      (_original, { React }) =>
      ({ text }) =>
        React.createElement('span', null, text),
  },
};

window.SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#api',
  deepLinking: true,
  docExpansion: 'list',
  defaultModelsExpandDepth: 0,
  tryItOutEnabled: true,
  validatorUrl: null,
  plugins: [plainNames],
  // its choice of servers has a label without a word
  onComplete: () => document.getElementById('servers')?.setAttribute('aria-label', '服务器 Server'),
});

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

type Xml = string | number | boolean | readonly Xml[] | { readonly [name: string]: Xml };

/** A document with one root; a list repeats the element that holds it. */
export function document(root: string, content: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element(root, content)}`;
}

function element(name: string, content: Xml): string {
  if (Array.isArray(content)) return content.map((one: Xml) => element(name, one)).join('');
  return `<${name}>${inner(content)}</${name}>`;
}

function inner(content: Xml): string {
  if (typeof content !== 'object') return escaped(String(content));
  return Object.entries(content)
    .map(([name, one]) => element(name, one as Xml))
    .join('');
}

/** A text as it stands in a document or in the value of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (sign) => ESCAPED[sign] ?? sign);
}

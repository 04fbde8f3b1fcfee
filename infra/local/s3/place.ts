/** What a path-style address names: `/bucket/key?query`. */
export function placeIn(url: string): { bucket: string; key: string; query: URLSearchParams } {
  const [path = '', query = ''] = url.split(/\?(.*)/s);
  const [bucket = '', ...rest] = path.slice(1).split('/');
  return { bucket, key: decoded(rest.join('/')), query: new URLSearchParams(query) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

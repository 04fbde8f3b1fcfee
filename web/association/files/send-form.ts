import type { Part } from '../../../shared/client/send-parts.ts';
import type { AnswerOf } from '../../data/answers.ts';

type Upload = NonNullable<AnswerOf<'uploadFile'>['upload']>;

/**
 * Sends a file by its form, and tells how much of it is on its way. Rejects with a `TypeError` where
 * no answer came, as `fetch` does, and with an `Error` where it was refused. (`fetch` tells no progress.)
 */
export function sendForm(
  { url, fields }: Upload,
  file: Blob,
  onPart: (part: number) => void,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  // what follows the file is not looked at
  form.append('file', file);
  return send(
    new XMLHttpRequest(),
    { method: 'POST', url, body: form, headers: {} },
    (sent, total) => onPart(Math.min(sent / total, 0.99)),
  );
}

/** Sends one part of a file to its address, in the same way. */
export function sendPart(
  { url, bytes, sha256 }: Part,
  onSent: (bytes: number) => void,
): Promise<void> {
  const headers = { 'x-amz-checksum-sha256': sha256 };
  return send(new XMLHttpRequest(), { method: 'PUT', url, body: bytes, headers }, onSent);
}

interface ToSend {
  readonly method: 'POST' | 'PUT';
  readonly url: string;
  readonly body: FormData | Blob;
  readonly headers: Readonly<Record<string, string>>;
}

function send(
  request: XMLHttpRequest,
  { method, url, body, headers }: ToSend,
  onProgress: (sent: number, total: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(loaded, total));
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(new Error(`the bucket answered ${request.status}`)),
    );
    request.addEventListener('error', () => reject(new TypeError('no answer came')));
    request.open(method, url);
    for (const [name, value] of Object.entries(headers)) request.setRequestHeader(name, value);
    request.send(body);
  });
}

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
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.upload.addEventListener('progress', ({ loaded, total }) =>
      onPart(Math.min(loaded / total, 0.99)),
    );
    request.addEventListener('load', () =>
      request.status < 300 ? resolve() : reject(new Error(`the bucket answered ${request.status}`)),
    );
    request.addEventListener('error', () => reject(new TypeError('no answer came')));
    request.open('POST', url);
    request.send(form);
  });
}

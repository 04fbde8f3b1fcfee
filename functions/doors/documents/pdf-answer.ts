import type { Answer } from '../../handler/use-case.ts';

/** A PDF as an answer, to be saved under a name of letters and digits. */
export function pdfAnswer(name: string, pdf: Buffer): Answer {
  return {
    status: 200,
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}.pdf"`,
    },
    body: pdf.toString('base64'),
    isBase64: true,
  };
}

import type { Answer } from '../../handler/use-case.ts';

const TYPES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** A PDF as an answer, to be saved under a name of letters and digits. */
export function pdfAnswer(name: string, pdf: Buffer): Answer {
  return fileAnswer(name, pdf, 'pdf');
}

/** A DOCX, likewise. */
export function docxAnswer(name: string, docx: Buffer): Answer {
  return fileAnswer(name, docx, 'docx');
}

function fileAnswer(name: string, octets: Buffer, type: keyof typeof TYPES): Answer {
  return {
    status: 200,
    headers: {
      'content-type': TYPES[type],
      'content-disposition': `attachment; filename="${name}.${type}"`,
    },
    body: octets.toString('base64'),
    isBase64: true,
  };
}

import * as z from 'zod';

export const Pdf = z
  .string()
  .meta({ format: 'binary' })
  .describe('a PDF, tagged as PDF/UA-1; a copy for an archive as PDF/A-3a, with its data attached');

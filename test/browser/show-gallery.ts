import { parseArgs } from 'node:util';
import { openGallery } from './gallery.ts';

// `npm run pages:gallery`: the parts of the pages, until it is interrupted

process.env['AWS_LAMBDA_LOG_LEVEL'] ??= 'SILENT';
const { values } = parseArgs({ options: { port: { type: 'string', default: '4180' } } });
const { url } = await openGallery(Number(values.port));
process.stdout.write(`部件一览 · Gallery of parts: ${url} · ${url}?lang=en\n`);

import { renderSVG } from 'uqr';
import { codeOf } from '../../../shared/domain/materials/scanned-code.ts';

/** The code by which a scan is matched, as a picture (SVG). */
export function drawnCode(...parts: Parameters<typeof codeOf>): string {
  return renderSVG(codeOf(...parts), { ecc: 'M' });
}

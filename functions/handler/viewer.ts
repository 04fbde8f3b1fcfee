import { type HttpEvent, header } from '../../shared/http/event.ts';

/**
 * The request with the address of whoever asked CloudFront in place of CloudFront's own. To be asked
 * only where nobody else reaches the gateway: anybody may write this header.
 */
export function fromViewer(event: HttpEvent): HttpEvent {
  const viewerAddress = header(event, 'cloudfront-viewer-address') ?? '';
  // the address and the port: 198.51.100.10:46532, or of IPv6 2001:db8::1:46532
  const sourceIp = /^\[?([\da-f.:]+?)\]?:\d+$/i.exec(viewerAddress)?.[1];
  if (sourceIp === undefined) return event;
  const { requestContext } = event;
  const http = { ...requestContext.http, sourceIp };
  return { ...event, requestContext: { ...requestContext, http } };
}

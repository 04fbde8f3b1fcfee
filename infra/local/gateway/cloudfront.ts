import type { Received } from './request.ts';

/** One of those kept for examples (RFC 5737): as a gateway sees it, CloudFront is who calls. */
const OF_CLOUDFRONT = '203.0.113.200';

/** The request as CloudFront hands it on; what was sent as its own header is overwritten. */
export function throughCloudFront(received: Received): Received {
  const { sourceIp, sourcePort, headers } = received;
  const own = { 'cloudfront-viewer-address': `${sourceIp}:${sourcePort}` };
  return { ...received, sourceIp: OF_CLOUDFRONT, headers: { ...headers, ...own } };
}

import { ACCOUNT } from '../template/values.ts';
import type { Authorized } from './authorizer.ts';
import type { Received } from './request.ts';
import { type Match, decode } from './route-table.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** What API Gateway hands to a function: payload format 2.0. */
export function eventOf(
  request: Received,
  match: Match,
  authorized: Authorized | null,
  apiId: string,
) {
  const { headers } = request;
  const isText = isTextType(headers['content-type']) && !headers['content-encoding'];
  // unlike a function URL, an HTTP API decodes even what it calls raw
  const path = decode(request.path);
  const domainName = headers['host'] ?? '';
  return {
    version: '2.0',
    routeKey: match.route.key,
    rawPath: path,
    rawQueryString: request.query,
    ...(request.cookies.length > 0 && { cookies: request.cookies }),
    headers,
    ...(request.query && { queryStringParameters: queryOf(request.query) }),
    requestContext: {
      accountId: ACCOUNT,
      apiId,
      ...(authorized && { authorizer: { jwt: authorized } }),
      domainName,
      domainPrefix: domainName.split('.')[0] ?? '',
      http: {
        method: request.method,
        path,
        protocol: request.protocol,
        sourceIp: request.sourceIp,
        userAgent: headers['user-agent'] ?? '',
      },
      requestId: request.id,
      routeKey: match.route.key,
      stage: '$default',
      time: commonLogTime(request.at),
      timeEpoch: request.at.getTime(),
    },
    ...(Object.keys(match.pathParameters).length > 0 && { pathParameters: match.pathParameters }),
    ...(request.body.length > 0 && { body: request.body.toString(isText ? 'utf8' : 'base64') }),
    isBase64Encoded: request.body.length > 0 && !isText,
  };
}

/** Repeated names are joined by commas. */
function queryOf(query: string): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query))
    parameters[name] = name in parameters ? `${parameters[name]},${value}` : value;
  return parameters;
}

function isTextType(contentType: string | undefined): boolean {
  if (contentType === undefined) return true;
  return /^(text\/|application\/(json|javascript|xml|[\w.-]+\+json)\b)/i.test(contentType);
}

/** `12/Mar/2020:19:03:58 +0000` */
function commonLogTime(at: Date): string {
  const [day, clock] = at.toISOString().split('T');
  const [year, month, date] = String(day).split('-');
  return `${date}/${MONTHS[Number(month) - 1]}/${year}:${String(clock).slice(0, 8)} +0000`;
}

/** A route of an HTTP API: `GET /v1/calls/{callId}`, `ANY /{proxy+}` or `$default`. */
export interface GatewayRoute {
  readonly key: string;
  /** Hands the event to the integration behind the route. */
  readonly integration: string;
  readonly authorizer: string | null;
  readonly scopes: readonly string[];
}

export interface Match {
  readonly route: GatewayRoute;
  readonly pathParameters: Readonly<Record<string, string>>;
}

interface Candidate {
  readonly route: GatewayRoute;
  readonly method: string;
  readonly segments: readonly string[];
}

/**
 * The route that API Gateway picks: the most specific path wins (a literal before `{name}` before
 * `{name+}`, from left to right), then the method before `ANY`, then `$default`.
 */
export class RouteTable {
  readonly #candidates: readonly Candidate[];
  readonly #default: GatewayRoute | undefined;

  constructor(routes: readonly GatewayRoute[]) {
    this.#default = routes.find((route) => route.key === '$default');
    this.#candidates = routes
      .filter((route) => route.key !== '$default')
      .map(toCandidate)
      .toSorted(bySpecificity);
  }

  /** `path` as sent, percent-encoded. */
  find(method: string, path: string): Match | null {
    const requested = path.split('/').slice(1);
    for (const candidate of this.#candidates) {
      if (candidate.method !== method && candidate.method !== 'ANY') continue;
      const pathParameters = parametersOf(candidate.segments, requested);
      if (pathParameters) return { route: candidate.route, pathParameters };
    }
    return this.#default ? { route: this.#default, pathParameters: {} } : null;
  }
}

function toCandidate(route: GatewayRoute): Candidate {
  const [method = '', path = ''] = route.key.split(' ');
  return { route, method, segments: path.split('/').slice(1) };
}

function parametersOf(
  segments: readonly string[],
  requested: readonly string[],
): Record<string, string> | null {
  const parameters: Record<string, string> = {};
  for (const [i, segment] of segments.entries()) {
    const name = /^\{(.+?)(\+?)\}$/.exec(segment);
    const value = requested[i];
    if (value === undefined || (name && value === '')) return null;
    if (name?.[2])
      return { ...parameters, [String(name[1])]: decode(requested.slice(i).join('/')) };
    if (name) parameters[String(name[1])] = decode(value);
    else if (decode(value) !== segment) return null;
  }
  return requested.length === segments.length ? parameters : null;
}

/** Percent-decoded; what is not well encoded stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function bySpecificity(a: Candidate, b: Candidate): number {
  const length = Math.max(a.segments.length, b.segments.length);
  for (let i = 0; i < length; i++) {
    const difference = weight(b.segments[i]) - weight(a.segments[i]);
    if (difference !== 0) return difference;
  }
  return Number(a.method === 'ANY') - Number(b.method === 'ANY');
}

function weight(segment: string | undefined): number {
  if (segment === undefined) return 0;
  if (!segment.startsWith('{')) return 3;
  return segment.endsWith('+}') ? 1 : 2;
}

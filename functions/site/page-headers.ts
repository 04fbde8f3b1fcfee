/** Sources of a content security policy, by directive. */
type Policy = Readonly<Record<string, string>>;

/** A page loads its own files and asks its own API; nothing is inline, framed or from elsewhere. */
const OWN_FILES_ONLY: Policy = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

/** Swagger UI draws its icons as `data:` images, and writes markup. */
export const DOCS_POLICY: Policy = { ...OWN_FILES_ONLY, 'img-src': "'self' data:" };

/** No script may turn a text into markup or code, nor ask anybody but its own API and the issuer, at `origins`. */
export function webPolicy(origins: readonly string[]): Policy {
  return {
    ...OWN_FILES_ONLY,
    'connect-src': ["'self'", ...origins].join(' '),
    'require-trusted-types-for': "'script'",
    'trusted-types': "'none'",
  };
}

const NO_DEVICES = ['camera', 'geolocation', 'microphone', 'payment', 'usb'];

/** The headers of a page, or of a file that it loads, beside those of every answer. */
export function pageHeaders(type: string, caching: string, policy: Policy): Record<string, string> {
  return {
    'content-type': type,
    'cache-control': caching,
    'content-security-policy': Object.entries(policy)
      .map(([directive, sources]) => `${directive} ${sources}`)
      .join('; '),
    'permissions-policy': NO_DEVICES.map((device) => `${device}=()`).join(', '),
  };
}

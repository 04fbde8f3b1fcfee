// Puts into the access tokens of the user pool what the doors know a caller by (Cognito, trigger
// "pre token generation", event version 2). The pool names its own attributes `custom:…`.

const claims = JSON.parse(process.env.CLAIMS ?? '{}');
const scopesByRole = JSON.parse(process.env.SCOPES_BY_ROLE ?? '{}');

export async function handler(event) {
  const attributes = event.request.userAttributes;
  const role = attributes['custom:role'] ?? '';
  event.response = {
    claimsAndScopeOverrideDetails: {
      accessTokenGeneration: {
        claimsToAddOrOverride: {
          [claims.role]: role,
          [claims.organisationCode]: attributes['custom:organisation_code'] ?? '',
          [claims.organisationName]: attributes['custom:organisation_name'] ?? '',
        },
        // only what the role opens, whatever the client asked for
        scopesToAdd: Object.hasOwn(scopesByRole, role) ? scopesByRole[role] : [],
      },
    },
  };
  return event;
}

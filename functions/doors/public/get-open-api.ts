import type { OpenApiDocument } from '../../../shared/contract/openapi.ts';
import { accept } from '../../../shared/domain/result.ts';
import { answerOf, type UseCase } from '../../handler/use-case.ts';
import type { PublicContext } from './context.ts';

/** Made when it is first asked for; it does not change while the function runs. */
let document: OpenApiDocument | undefined;

/** The contract as OpenAPI 3.1, of which no other request loads anything. */
export const getOpenApi: UseCase<PublicContext, 'getOpenApi'> = async () => {
  const { openApiDocument } = await import('../../../shared/contract/openapi.ts');
  return accept(answerOf('getOpenApi', 200, (document ??= openApiDocument())));
};

import { accept } from '../../../shared/domain/result.ts';
import { openApiDocument } from '../../../shared/contract/openapi.ts';
import { answerOf, type UseCase } from '../../handler/use-case.ts';
import type { PublicContext } from './context.ts';

let document: ReturnType<typeof openApiDocument> | undefined;

/** The contract as OpenAPI 3.1, built once per instance. */
export const getOpenApi: UseCase<PublicContext, 'getOpenApi'> = async () => {
  document ??= openApiDocument();
  return accept(answerOf('getOpenApi', 200, document));
};

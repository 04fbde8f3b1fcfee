import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { JsonProtocol, JsonProtocolOneOne } from '../../infra/bundling/json-protocol.ts';

class BaseError extends Error {
  constructor(fields: object) {
    super();
    Object.assign(this, fields);
  }
}
class LostRaceError extends BaseError {}

const settings = {
  serviceTarget: 'Service_1',
  errorTypeRegistries: [
    { exceptions: new Map([[[-3, 'synthetic', 'BaseException'], BaseError]]) },
    { exceptions: new Map([[[-3, 'service', 'LostRace'], LostRaceError]]) },
  ],
};
const protocol = new JsonProtocol(settings);
const operation = { name: 'Sign', output: () => [3, 'ns', 'Out', 0, ['Text', 'Octets'], [0, 21]] };
const answer = (statusCode: number, text: string, headers: Record<string, string> = {}) =>
  protocol.deserializeResponse(operation, null, {
    statusCode,
    headers,
    body: Readable.from([Buffer.from(text)]),
  });

describe('AWS JSON', () => {
  it('sends an operation by its target, octets in Base64, and leaves out what is not given', async () => {
    const input = {
      Octets: Buffer.from([255, 0]),
      More: new Uint8Array([1]),
      No: undefined,
      中: 1,
    };
    const endpoint = async () => ({ protocol: 'https:', hostname: 'host', path: '/', port: 8 });

    const sent = await new JsonProtocolOneOne(settings).serializeRequest(operation, input, {
      endpoint,
    });

    expect(sent).toMatchObject({
      method: 'POST',
      hostname: 'host',
      port: 8,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'Service_1.Sign' },
    });
    expect(JSON.parse(sent.body)).toEqual({ Octets: '/wA=', More: 'AQ==', 中: 1 });
  });

  it('gives octets as octets, texts as texts, and an empty answer as one without fields', async () => {
    const given = await answer(200, '{"Text":"/wA=","Octets":"/wA="}', { 'x-amzn-requestid': 'r' });

    expect(given).toEqual({
      Text: '/wA=',
      Octets: Buffer.from([255, 0]),
      $metadata: { httpStatusCode: 200, requestId: 'r' },
    });
    expect(await answer(200, '')).toMatchObject({ $metadata: { httpStatusCode: 200 } });
  });

  it.each([
    { told: '{"__type":"LostRace","message":"m"}', name: 'LostRace' },
    { told: '{"__type":"com.amazonaws.dynamodb.v20120810#LostRace"}', name: 'LostRace' },
    { told: '{"code":"LostRace:http://internal.amazon.com/"}', name: 'LostRace' },
    { told: '{"__type":"a#Other:http://b#c"}', name: 'Other' },
    { told: '{}', name: 'Unknown' },
    { told: 'null', name: 'Unknown' },
    { told: '<html>', name: 'Unknown' },
    { told: '', name: 'Unknown' },
  ])('names the error of $told', async ({ told, name }) => {
    const error: unknown = await answer(400, told).catch((thrown: unknown) => thrown);

    expect(error).toMatchObject({ name, $fault: 'client', $metadata: { httpStatusCode: 400 } });
    expect(error instanceof LostRaceError).toBe(name === 'LostRace');
    expect(error).toBeInstanceOf(BaseError);
  });

  it('takes the name in the header before that in the body, and 5xx for the fault of the service', async () => {
    const headers = { 'x-amzn-errortype': 'LostRace' };

    await expect(answer(503, '{"__type":"Other"}', headers)).rejects.toMatchObject({
      name: 'LostRace',
      $fault: 'server',
    });
  });

  it('does not take an answer that is cut off for a whole one', async () => {
    await expect(answer(200, '{"Text":"')).rejects.toThrow(SyntaxError);
  });
});

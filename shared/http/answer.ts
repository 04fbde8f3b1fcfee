/** An answer before it leaves: header names in lower case, the body as text. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** True where the body is Base64 of what is to be sent. */
  readonly isBase64?: true;
}

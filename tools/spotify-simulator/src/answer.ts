/** What a route answers. JSON unless `contentType` says otherwise. */
export interface Answer {
  status: number;
  /** Text, or text that is encoded already. */
  body: string | Buffer;
  contentType?: string;
  headers?: Readonly<Record<string, string>>;
}

/** A 200 with a JSON body. */
export function buildAnswer(body: unknown): Answer {
  return { status: 200, body: JSON.stringify(body) };
}

/** An error in the API's shape, `{"error":{"status","message","reason"?}}`. */
export function buildError(status: number, message: string, reason?: string): Answer {
  return {
    status,
    body: JSON.stringify({ error: { status, message, ...(reason === undefined ? {} : { reason }) } }),
  };
}

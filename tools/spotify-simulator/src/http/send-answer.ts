import { type ServerResponse } from 'node:http';
import { type Answer } from '../answer.js';

/** Sends an answer with the clock's `Date`; truncated, half of the body under the whole one's Content-Length. */
export function sendAnswer(response: ServerResponse, answer: Answer, nowMs: number, truncate = false): void {
  const body = typeof answer.body === 'string' ? Buffer.from(answer.body) : answer.body;
  response.sendDate = false;
  response.writeHead(answer.status, {
    'content-type': answer.contentType ?? 'application/json; charset=utf-8',
    'content-length': body.length,
    'cache-control': 'private, max-age=0',
    date: new Date(nowMs).toUTCString(),
    ...answer.headers,
  });
  if (!truncate) {
    response.end(body);
    return;
  }
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => {
    response.socket?.destroy();
  });
}

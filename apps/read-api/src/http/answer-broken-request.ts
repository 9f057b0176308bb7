import type { Socket } from 'node:net';
import { type Problem, toProblemBody } from './problem.js';

const phrases: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  408: 'Request Timeout',
  431: 'Request Header Fields Too Large',
};

/**
 * Answers what is no request at all, or one whose headers are too large, before there is a request to speak of. The connection ends
 * with the answer, also where the other side keeps its end open.
 */
export function answerBrokenRequest(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = toProblem(error.code);
  const body = toProblemBody(problem);
  socket.end(
    `HTTP/1.1 ${problem.status} ${phrases[problem.status] ?? ''}\r\ncontent-type: application/problem+json; charset=utf-8\r\n` +
      `content-length: ${Buffer.byteLength(body)}\r\ncache-control: no-store\r\nconnection: close\r\n\r\n${body}`,
    () => socket.destroy(),
  );
}

function toProblem(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW')
    return { status: 431, code: 'invalid-request', detail: 'URL and headers together are too long.' };
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return { status: 408, code: 'invalid-request', detail: 'The request did not come to its end.' };
  return {
    status: 400,
    code: 'invalid-request',
    detail: 'This is no request of HTTP: in a URL all but ASCII must be percent-encoded.',
  };
}

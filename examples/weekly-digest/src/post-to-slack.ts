/**
 * Posts a message to an incoming webhook, once. The webhook's address is a secret and stands in no error.
 * @throws Error where Slack did not take it
 */
export async function postToSlack(
  message: object,
  { url, fetch }: { url: string; fetch: typeof globalThis.fetch },
): Promise<void> {
  let answer: string;
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: AbortSignal.timeout(10_000),
    });
    if (response.ok) return;
    answer = `${response.status} ${(await response.text()).slice(0, 100)}`;
  } catch (error) {
    answer = error instanceof Error ? error.name : 'nothing';
  }
  throw new Error(`Slack did not take the digest: ${answer}`);
}

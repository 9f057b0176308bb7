/** A GET that gives the parsed answer and throws at any other status than 200. */
export function createGet(apiUrl: string, token: string): <T>(path: string) => Promise<T> {
  return async <T>(path: string) => {
    const answer = await fetch(`${apiUrl}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
    return (await answer.json()) as T;
  };
}

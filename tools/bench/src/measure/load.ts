import autocannon from 'autocannon';

/** Asks as fast as it is answered, for some seconds or a number of requests; returns the answers per second. */
export async function load(options: {
  url: string;
  /** Paths, in turn. */
  paths: readonly string[];
  headers?: Record<string, string>;
  seconds?: number;
  amount?: number;
  /** Status that every answer must have. @default 200 */
  status?: number;
}): Promise<{ perSecond: number; answers: number }> {
  const { url, paths, headers = {}, seconds, amount, status = 200 } = options;
  const result = await autocannon({
    url,
    connections: 10,
    ...(seconds !== undefined && { duration: seconds }),
    ...(amount !== undefined && { amount }),
    requests: paths.map((path) => ({ method: 'GET', path, headers })),
  });
  const answers = Object.entries(result.statusCodeStats ?? {});
  const wrong = answers.filter(([code]) => Number(code) !== status);
  if (wrong.length > 0 || result.errors > 0)
    throw new Error(`${url} answered ${JSON.stringify(result.statusCodeStats)}, ${result.errors} errors`);
  return { perSecond: result.requests.average, answers: result.requests.total };
}

/** How many minutes the clocks of a time zone are ahead of UTC at a time (epoch ms). */
export function createOffsetOf(timeZone: string): (ms: number) => number {
  // Kept: making one takes far longer than asking it.
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  return (ms) => {
    const name = format.formatToParts(ms).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d+):(\d+))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  };
}

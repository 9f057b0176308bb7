/** Has the browser save something under a name. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has taken it by then; kept, it would stay in memory.
  requestIdleCallback(() => {
    URL.revokeObjectURL(url);
  });
}

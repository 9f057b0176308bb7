/** Whether the server lets the pages show covers; no where it does not say. */
export async function loadCovers(load: () => Promise<Response>): Promise<boolean> {
  try {
    const response = await load();
    const settings = response.ok ? ((await response.json()) as { covers?: unknown }) : {};
    return settings.covers === true;
  } catch {
    return false;
  }
}

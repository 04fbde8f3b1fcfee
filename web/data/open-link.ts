/**
 * Opens in a window of its own what a link leads to that has yet to be asked for. The window is
 * opened first: later a browser would take it for one that nobody wanted.
 */
export async function openLink(ask: () => Promise<{ readonly url: string }>): Promise<void> {
  const opened = window.open('', '_blank');
  try {
    const { url } = await ask();
    if (!opened) return window.location.assign(url);
    opened.opener = null;
    opened.location.href = url;
  } catch (thrown) {
    opened?.close();
    throw thrown;
  }
}

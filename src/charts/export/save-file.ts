/** How long the browser may take to begin reading what it was given. Milliseconds. */
const keep = 40_000;

/** Hands a file to the browser to save, as a press on a link to it would. */
export function saveFile(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  // Not at once: some browsers first ask where to.
  setTimeout(() => URL.revokeObjectURL(url), keep);
}

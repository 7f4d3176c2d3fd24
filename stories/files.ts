/** Lets the browser save a text as a file. */
export function download(file: string, text: string): void {
  const link = Object.assign(document.createElement('a'), {download: file, href: URL.createObjectURL(new Blob([text]))});
  link.click();
  URL.revokeObjectURL(link.href);
}

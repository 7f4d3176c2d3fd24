/** Opens the browser's dialogue, or its folder, with a text in a file. */
export function download(file: string, text: string): void {
  const link = Object.assign(document.createElement('a'), {download: file, href: URL.createObjectURL(new Blob([text]))});
  link.click();
  URL.revokeObjectURL(link.href);
}

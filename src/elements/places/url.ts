/** Addresses of this page, and who asks for them. */

/** The end of the page's address; as it is written where it is no valid UTF-8. */
export function addressOf({hash}: {readonly hash: string}): string {
  const address = hash.slice(1);
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether a link leads to a place of this page. */
export const isOfThisPage = ({href, hash, target}: HTMLAnchorElement): boolean =>
  hash !== '' && (target === '' || target === '_self') && href === location.href.replace(/#.*/, '') + hash;

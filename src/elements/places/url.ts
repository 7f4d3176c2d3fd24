/** Reads addresses of this page. */

/** The decoded hash of the page's address, without `#`; not decoded if it is not valid UTF-8. */
export function addressOf({hash}: {readonly hash: string}): string {
  const address = hash.slice(1);
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Whether a link leads to a hash of this page. */
export const isOfThisPage = ({href, hash, target}: HTMLAnchorElement): boolean =>
  hash !== '' && (target === '' || target === '_self') && href === location.href.replace(/#.*/, '') + hash;

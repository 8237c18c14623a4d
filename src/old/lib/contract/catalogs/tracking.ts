/** Marks that tell a site who sent its reader: no address that we publish carries one. */

const MARK =
  /^(?:utm_.*|share|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_ga|_gl|partner|ref_src|ref_url|cmpid|ocid|smid)$/i;

/** The same address, byte for byte, but for the parameters that are marks. */
export function withoutTracking(address: string): string {
  const [beforeHash = '', ...hash] = address.split('#');
  const [path = '', ...query] = beforeHash.split('?');
  if (query.length === 0) return address;
  const kept = query
    .join('?')
    .split('&')
    .filter((pair) => !MARK.test(pair.split('=')[0] ?? ''));
  return [`${path}${kept.length === 0 ? '' : `?${kept.join('&')}`}`, ...hash].join('#');
}

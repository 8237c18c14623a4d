/** Lowest Node.js the tools run on, as in `engines` of package.json. */
export const LOWEST_NODE = '20.19';

/**
 * What to tell whoever runs too old a Node.js.
 * @param {string} version Of the running Node.js, without the `v`: `18.20.4`.
 * @returns {string | null} One line with the remedy; null when the version will do.
 */
export function complaintAboutNode(version) {
  if (!isOlder(version, LOWEST_NODE)) return null;
  return (
    `Atlas Violeta necesita Node.js ${LOWEST_NODE} o posterior y este es ${version}: ` +
    'instálalo desde https://nodejs.org y repite el comando.'
  );
}

/**
 * @param {string} version
 * @param {string} lowest
 */
function isOlder(version, lowest) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [lowestMajor = 0, lowestMinor = 0] = lowest.split('.').map(Number);
  return major < lowestMajor || (major === lowestMajor && minor < lowestMinor);
}

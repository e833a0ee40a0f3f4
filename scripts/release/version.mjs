/** Where what users will notice is written down until it is released. */
const UNRELEASED = '## Unreleased';

const VERSION = /^(\d+)\.(\d+)\.(\d+)$/;

/** Whether a version of three numbers comes after another; false for what is no such version. */
export function isAfter(version, other) {
  const numbers = VERSION.exec(version ?? '')
    ?.slice(1)
    .map(Number);
  const others = VERSION.exec(other).slice(1).map(Number);
  const index = numbers?.findIndex((number, position) => number !== others[position]) ?? -1;
  return index >= 0 && numbers[index] > others[index];
}

/** A manifest in a new version, which its dependencies on our other packages follow. */
export function withVersion(manifest, version, current) {
  const follow = (dependencies) =>
    Object.fromEntries(
      Object.entries(dependencies).map(([name, wanted]) => [
        name,
        name.startsWith('@govarch/') && wanted === current ? version : wanted,
      ]),
    );
  const groups = ['dependencies', 'devDependencies'].filter((group) => manifest[group]);
  return {
    ...manifest,
    version,
    ...Object.fromEntries(groups.map((group) => [group, follow(manifest[group])])),
  };
}

/**
 * The changelog with its unreleased entry under a version and a date.
 *
 * @throws {Error} where there is nothing to tell, or the version has an entry already
 */
export function dateEntry(changelog, version, date) {
  const [before, after, ...more] = changelog.split(`${UNRELEASED}\n`);
  const entry = after?.split(/^## /m)[0].trim();
  if (!entry || more.length > 0) {
    throw new Error(`CHANGELOG.md needs one section "${UNRELEASED}" that says what changed`);
  }
  if (new RegExp(`^## ${version.replaceAll('.', '\\.')}\\b`, 'm').test(changelog)) {
    throw new Error(`CHANGELOG.md has an entry for ${version} already`);
  }
  return `${before}## ${version} (${date})\n${after}`;
}

/** Which versions are compared: neighbours, and each with the one in force; so few that their number stays small. */
import { currentVersion, type Version } from './versions.ts';

export interface VersionPair {
  from: Version;
  to: Version;
}

/** The older one first. */
export function comparedVersions(versions: readonly Version[]): VersionPair[] {
  const current = currentVersion(versions);
  return versions.flatMap((from, index) =>
    versions.slice(index + 1).flatMap((to, distance) => (distance === 0 || to === current ? [{ from, to }] : [])),
  );
}

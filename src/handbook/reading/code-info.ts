/** The info string of a code block, in the form that Runme reads: https://docs.runme.dev/configuration/cell-level */

const attribute = /(?<name>[\w-]+)=(?:(?<quote>["'])(?<quoted>.*?)\k<quote>|(?<bare>[^\s{}]*))/g;

/** Its attributes by name. A word without a value is no attribute; quotes around a value are taken off. */
export function codeInfo(info: string): ReadonlyMap<string, string> {
  const groups = [...info.matchAll(attribute)].map(({ groups }) => groups as Record<string, string | undefined>);
  return new Map(groups.map(({ name, quoted, bare }) => [name ?? '', quoted ?? bare ?? '']));
}

/** The provider whose commands the block has, or undefined where they are for everybody. */
export const providerOf = (info: string): string | undefined => codeInfo(info).get('provider');

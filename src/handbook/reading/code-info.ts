/** The info string of a code block, in the form that Runme reads: https://docs.runme.dev/configuration/cell-level */

/** Its attributes by name. A word without a value is no attribute; quotes around a value are taken off. */
export const codeInfo = (info: string): ReadonlyMap<string, string> =>
  new Map(
    [...info.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S*))/g)].map(([, name = '', ...values]) => [
      name,
      values.find((value) => value !== undefined) ?? '',
    ]),
  );

/** The provider whose commands the block has, or undefined where they are for everybody. */
export const providerOf = (info: string): string | undefined => codeInfo(info).get('provider');

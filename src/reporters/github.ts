/** Diagnostics as workflow commands, which GitHub Actions shows in the pull request. */
import { type Diagnostic } from '../handbook/diagnostics.ts';

// https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands
const escapeData = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

export const github = (diagnostics: readonly Diagnostic[]): string =>
  diagnostics
    .map(
      ({ severity, file, line, column, code, message, hint }) =>
        `::${severity} file=${escapeProperty(file)},line=${line},col=${column},title=${escapeProperty(code)}::${escapeData(`${message}. ${hint}`)}\n`,
    )
    .join('');

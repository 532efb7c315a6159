/**
 * A script that stands in the page, without its comments and indentation: every page carries it.
 * Comments must stand on lines of their own.
 */
export const inline = (script: string): string =>
  script
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');

/**
 * Rows as CSV by RFC 4180. A cell that a spreadsheet would take for a formula is kept a text.
 */
export type Row = Readonly<Record<string, string | number | undefined>>;

export function csv(columns: readonly string[], rows: readonly Row[]): string {
  const lines = rows.map((row) => columns.map((column) => cell(row[column])).join(','));
  return `${[columns.join(','), ...lines].join('\r\n')}\r\n`;
}

function cell(value: string | number | undefined): string {
  const text = String(value ?? '');
  const safe = /^(?:[=+@\t\r]|-(?![\d.]+$))/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

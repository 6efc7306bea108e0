/** Tables as text: commas, semicolons or tabs, with quotes where a cell holds one of these or a line break. */

/** The rows of a table; the mark between cells is the one that the first line has most of. */
export function rowsOf(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, "");
  const first = clean.split(/\r?\n/, 1)[0] ?? "";
  const mark = [",", ";", "\t"].reduce((best, other) => (first.split(other).length > first.split(best).length ? other : best));
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], "", false];
  const endRow = () => {
    row.push(cell);
    if (row.some((cell) => cell.trim() !== "")) rows.push(row);
    [row, cell] = [[], ""];
  };
  for (let at = 0; at < clean.length; at++) {
    const sign = clean[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (clean[at + 1] === '"') cell += clean[++at];
      else quoted = false;
    } else if (sign === '"' && cell === "") quoted = true;
    else if (sign === mark) {
      row.push(cell);
      cell = "";
    } else if (sign === "\n") endRow();
    else if (sign !== "\r") cell += sign;
  }
  endRow();
  return rows;
}

/** A table as text. A cell that a spreadsheet would take for a formula is kept from being one. */
export function tableOf(rows: readonly (readonly string[])[]): string {
  const written = (cell: string) => {
    const safe = /^[=+\-@\t]/.test(cell) ? `'${cell}` : cell;
    return /[",\n\r;\t]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  return `${rows.map((row) => row.map(written).join(",")).join("\r\n")}\r\n`;
}

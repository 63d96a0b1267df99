/** RFC 4180, read by its own grammar: no library that might forgive what another does not. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let at = 0;
  while (at < text.length) {
    const row: string[] = [];
    for (;;) {
      const [whole = '', quoted, plain] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(text.slice(at)) ?? [];
      row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
      at += whole.length;
      if (text[at] !== ',') break;
      at += 1;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error(`No row ends at ${at}`);
    at += 2;
    rows.push(row);
  }
  return rows;
}

/** What a spreadsheet finds in the file's cells. */
export const cellsOf = (bytes: Uint8Array): string[][] =>
  readCsv(
    Buffer.from(bytes)
      .toString('utf8')
      .replace(/^\uFEFF/, ''),
  );

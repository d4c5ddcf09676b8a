/** Reads comma-, semicolon- or tab-separated text: {heads, rows: [{line, cells}]}; quoted cells may hold anything. */
export function readCsv(text) {
  const divider = dividerOf(text);
  const rows = [];
  let [cells, cell, quoted, line, start] = [[], "", false, 1, 1];
  const endCell = () => { cells.push(cell.trim()); cell = ""; };
  const endRow = () => { endCell(); if (cells.some(Boolean)) rows.push({ line: start, cells }); cells = []; };
  for (let at = 0; at < text.length; at++) {
    const letter = text[at];
    if (letter === "\n") line++;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[at + 1] === '"') { cell += '"'; at++; }
      else quoted = false;
    } else if (letter === '"' && cell.trim() === "") { cell = ""; quoted = true; }
    else if (letter === divider) endCell();
    else if (letter === "\n") { endRow(); start = line; }
    else if (letter !== "\r") cell += letter;
  }
  endRow();
  const [head, ...others] = rows;
  return { heads: head?.cells ?? [], rows: others };
}

function dividerOf(text) {
  const first = text.split("\n", 1)[0];
  return [",", ";", "\t"].sort((a, b) => first.split(b).length - first.split(a).length)[0];
}

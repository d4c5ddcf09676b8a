let pen = null;

/** How wide a text of the charts is drawn, in pixels; all figures are as wide as a nought. */
export function widthOf(text) {
  if (!pen) {
    pen = document.createElement("canvas").getContext("2d");
    pen.font = `500 13px ${getComputedStyle(document.documentElement).fontFamily}`;
  }
  return pen.measureText(text.replace(/\d/g, "0")).width;
}

/** The text; where it is wider than the room, as much of it as fits, and an ellipsis. */
export function fitted(text, room) {
  if (widthOf(text) <= room) return text;
  const letters = [...text];
  while (letters.length && widthOf(`${letters.join("")}…`) > room) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

/** Chinese breaks after each character, but never before a closing mark nor after an opening one. */
const WORDS = /[（《「『“]*(?:[\u2e80-\uffff]|[^\s\u2e80-\uffff“]+)[，。、；：！？）》」』”]*\s*|\s+/g;

/** Breaks a text into at most so many lines that fit the room. */
export function wrap(text, room, most) {
  const lines = [""];
  for (const word of text.match(WORDS) ?? []) {
    const line = lines.at(-1);
    if (!line || widthOf((line + word).trimEnd()) <= room) {
      lines[lines.length - 1] += word;
    } else if (lines.length < most) {
      lines.push(word);
    } else {
      lines[most - 1] = `${line.trimEnd()}…`;
      break;
    }
  }
  return lines.map((line) => fitted(line.trimEnd(), room));
}

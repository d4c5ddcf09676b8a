import { el } from "./dom.js";
import { t, word } from "./i18n.js";

/** How well something is known, strongest first; marked by shape and word, never by colour alone. */
export const BASES = ["MEASURED", "REPORTED", "CLAIMED", "ASSUMED"];

const SHAPES = { MEASURED: "●", REPORTED: "◐", CLAIMED: "◌", ASSUMED: "?" };

export const basisShape = (basis) => SHAPES[basis] ?? "";
export const basisWord = (basis) => t(`basis.${basis}`);

export function basisMark(basis, { short = false } = {}) {
  if (!SHAPES[basis]) return null;
  const shape = el("span.shape", { "aria-hidden": "true" }, SHAPES[basis]);
  if (short) return el("span.basis", { title: basisWord(basis) }, shape, el("span.unseen", basisWord(basis)));
  return el("span.basis", shape, basisWord(basis));
}

/** A reference that is an address becomes a link; any other stays words. */
export function sourceText(source) {
  if (!source?.ref) return null;
  const ref = /^https?:\/\//.test(source.ref)
    ? el("a", { href: source.ref, rel: "noreferrer", target: "_blank" }, source.ref)
    : word(source.ref);
  return el("span.source", ref, source.note ? `, ${source.note}` : null);
}

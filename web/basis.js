import { el } from "./dom.js";
import { t } from "./i18n.js";

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

import { el } from "../dom.js";
import { t } from "../i18n.js";
import { note, parameter } from "../router.js";
import { tabs } from "../answer/tabs.js";
import { avert } from "./avert.js";
import { sure } from "./sure.js";
import { whyNot } from "./why-not.js";

/**
 * Questions about the present answer: why not, what would avert, how sure. They are put when asked for,
 * and what was answered stays until the facts change.
 *
 * @param factSet gives the fact set that is asked about
 * @param apply takes changes into the draft; absent where nothing can be changed
 */
export function askPanel({ factSet, apply, openFact }) {
  const parts = { "why-not": whyNot({ factSet, openFact }), avert: avert({ factSet, apply }), sure: sure({ factSet, openFact }) };
  const views = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, () => part.element]));
  const choice = tabs(views, parameter("ask"), (name) => note({ ask: name === "why-not" ? null : name }), { label: t("ask"), kind: "ask" });

  function show(evidence, chosen) {
    Object.values(parts).forEach((part) => part.show(evidence, chosen));
    choice.show();
  }

  /** Asks why something does not hold that the page shows as gone. */
  function askWhyNot(finding) {
    choice.choose("why-not");
    parts["why-not"].ask(finding);
    choice.element.scrollIntoView({ block: "nearest" });
  }

  return { element: el("div.ask", choice.element), show, askWhyNot };
}

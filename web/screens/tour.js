import { el } from "../dom.js";
import { t } from "../i18n.js";
import { note } from "../router.js";

const STEPS = ["read", "prove", "change", "ask"];
const SEEN = "tour";

export const firstVisit = () => !localStorage.getItem(SEEN);

/** What to try first on the workbench, until it is put away. */
export function tour() {
  const element = el("aside.tour", { "aria-label": t("tour") },
    el("ol", STEPS.map((step) => el("li", t(`tour.${step}`)))),
    el("button", { type: "button", onclick: away }, t("tourDone")));

  function away() {
    localStorage.setItem(SEEN, "seen");
    note({ tour: null });
    element.remove();
  }
  return element;
}

/** The worked example that a first visitor is offered. */
export function welcome(href) {
  return el("section.welcome", el("div", el("h2", t("welcomeTitle")), el("p", t("welcome"))), el("a.button.primary", { href }, t("welcomeStart")));
}

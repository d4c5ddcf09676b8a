import { api } from "../api.js";
import { el } from "../dom.js";
import { moment } from "../format.js";
import { say, t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address } from "../router.js";

/** Saved assessments, and whether the rules have changed since. */
export function history() {
  const place = el("div");
  load(place, t("what.history"), () => Promise.all([api.assessments(), api.health()]), ([list, health]) =>
    list.length ? table(list, health.rules.digest) : el("p.empty", t("noHistory")));
  return [el("div.page-head", heading(t("nav.history")), el("p.muted", t("historyIntro"))), place];
}

function table(list, digest) {
  const newest = list.toSorted((a, b) => b.at.localeCompare(a.at));
  return el("div.scroll", el("table.history",
    el("thead", el("tr", [t("setTitle"), t("savedAt"), t("ruleBase")].map((head) => el("th", { scope: "col" }, head)))),
    el("tbody", newest.map((one) => el("tr",
      el("td", el("a", { href: address(`/assessments/${encodeURIComponent(one.id)}`) }, say(one.title) || t("untitled"))),
      el("td.day", moment(one.at)),
      el("td", el("code", one.rulesDigest.slice(0, 8)), " ", ruleState(one.rulesDigest, digest)))))));
}

export function ruleState(then, now) {
  return then === now ? el("span.muted", t("today")) : el("span.tag.changed", t("stale"));
}

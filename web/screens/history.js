import { api } from "../api.js";
import { el, freshId } from "../dom.js";
import { moment } from "../format.js";
import { say, t } from "../i18n.js";
import { heading, load } from "../panel.js";
import { address, go, note, parameter } from "../router.js";

const PAUSE = 250;

/** Saved assessments, and whether the rules have changed since. */
export function history() {
  const place = el("div");
  const wanted = { q: parameter("q") ?? "", since: parameter("since") ?? "", until: parameter("until") ?? "" };
  let waiting = 0;

  function show() {
    const given = Object.fromEntries(Object.entries(wanted).filter(([, value]) => value));
    load(place, t("what.history"), () => Promise.all([api.assessments(given), api.health()]), ([list, health]) =>
      list.length ? table(list, health.rules.digest) : el("p.empty", t(Object.keys(given).length ? "nothingFound" : "noHistory")));
  }

  function box(name, type) {
    const input = el("input", { id: freshId(name), type, value: wanted[name], oninput: () => {
      wanted[name] = input.value;
      note({ [name]: input.value });
      clearTimeout(waiting);
      waiting = setTimeout(show, PAUSE);
    } });
    return el("div", el("label", { for: input.id }, t(`history.${name}`)), input);
  }

  show();
  return [
    el("div.page-head", heading(t("nav.history")), el("p.muted", t("historyIntro"))),
    el("div.search", box("q", "search"), box("since", "date"), box("until", "date")),
    place,
  ];
}

function table(list, digest) {
  const chosen = new Set();
  const compare = el("button", { type: "button", disabled: true, onclick: () => {
    const [b, a] = list.map((one) => one.id).filter((id) => chosen.has(id));
    go(`/compare?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`);
  } }, t("compareChosen"));
  function choose(id, wanted) {
    chosen[wanted ? "add" : "delete"](id);
    compare.disabled = chosen.size !== 2;
  }
  return [
    el("p.actions", compare, el("span.help", t("compareHelp"))),
    el("div.scroll", el("table.history",
      el("thead", el("tr", [t("compareColumn"), t("setTitle"), t("savedAt"), t("ruleBase")].map((head) => el("th", { scope: "col" }, head)))),
      el("tbody", list.map((one) => el("tr",
        el("td", el("input", { type: "checkbox", "aria-label": `${t("compareColumn")}: ${say(one.title)}, ${moment(one.at)}`, onchange: (event) => choose(one.id, event.target.checked) })),
        el("td", el("a", { href: address(`/assessments/${encodeURIComponent(one.id)}`) }, say(one.title) || t("untitled"))),
        el("td.day", moment(one.at)),
        el("td", el("code", one.rulesDigest.slice(0, 8)), " ", ruleState(one.rulesDigest, digest))))))),
  ];
}

export function ruleState(then, now) {
  return then === now ? el("span.muted", t("today")) : el("span.tag.changed", t("stale"));
}

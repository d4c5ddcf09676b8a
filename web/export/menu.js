import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { say, t } from "../i18n.js";
import { trouble } from "../panel.js";
import { download, fileName } from "./download.js";
import { standalone } from "./drawing.js";
import { findingsCsv } from "./tables.js";
import { withExpectations } from "./scenario.js";

/** Everything an answer can be taken away as. now() gives {assessment, factSet, vanished}, or nothing yet. */
export function exportMenu(now) {
  const result = el("div");
  const titled = (ending) => fileName(say(now().assessment.scenario.title), ending);
  const ways = {
    yaml: async () => {
      const { assessment, factSet, vanished } = now();
      download(titled("yaml"), "application/yaml", await api.yaml(withExpectations(factSet, assessment, vanished)));
    },
    json: () => download(titled("json"), "application/json", JSON.stringify(now().assessment, null, 2)),
    markdown: async () => download(titled("md"), "text/markdown", await api.markdown(now().factSet, document.documentElement.lang.startsWith("zh") ? "zh" : "en")),
    csv: () => download(titled("csv"), "text/csv", findingsCsv(now().assessment)),
    timeline: () => drawing(".timeline .chart svg", "timeline"),
    graph: () => drawing("svg.canvas", "graph"),
    print: () => print(),
  };

  function drawing(place, name) {
    const found = document.querySelector(place);
    if (!found) throw new Error(t("openGraphFirst"));
    download(titled(`${name}.svg`), "image/svg+xml", standalone(found));
  }

  async function take(way) {
    replace(result);
    menu.open = false;
    if (!now()) return replace(result, el("p", t("noAnswerYet")));
    try {
      await ways[way]();
    } catch (error) {
      replace(result, error.status ? trouble(error) : el("p", error.message));
    }
  }

  const menu = el("details.menu", { onkeydown: (event) => { if (event.key === "Escape") menu.open = false; } },
    el("summary.button", t("export")),
    el("ul", Object.keys(ways).map((way) => el("li", el("button", { type: "button", onclick: () => take(way) }, t(`export.${way}`))))));
  return el("div.export", menu, result);
}

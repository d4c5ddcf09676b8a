import { api } from "../api.js";
import { el, replace } from "../dom.js";
import { t } from "../i18n.js";
import { trouble } from "../panel.js";
import { address } from "../router.js";
import { exportMenu } from "../export/menu.js";
import { importer } from "../import/import.js";

/** How many changes there are, and what can be done with them all. now() gives the answer that is shown, for export. */
export function toolbar(draft, now) {
  const count = el("span.count-of-changes", { role: "status" });
  const button = (key, act) => el("button", { type: "button", onclick: act }, t(key));
  const undo = button("undo", () => draft.undo());
  const redo = button("redo", () => draft.redo());
  const reset = button("reset", () => draft.reset());
  const keep = button("keep", save);
  const bring = importer(draft);
  const result = el("p.kept", { role: "status" });

  async function save() {
    keep.disabled = true;
    try {
      const { id } = await api.keep(draft.toFactSet());
      const path = address(`/assessments/${encodeURIComponent(id)}`);
      replace(result, t("kept"), " ", el("a", { href: path }, new URL(path, location.origin).href));
    } catch (error) {
      replace(result, trouble(error));
    }
    keep.disabled = false;
  }

  function show() {
    const n = draft.changes.length;
    replace(count, n ? t("changeCount", { n }) : []);
    undo.disabled = !draft.canUndo;
    redo.disabled = !draft.canRedo;
    reset.disabled = n === 0;
    replace(result);
  }
  return {
    element: el("div.toolbar", el("div.actions", count, undo, redo, reset, button("importButton", bring.open), exportMenu(now), keep), result, bring.element),
    show,
  };
}

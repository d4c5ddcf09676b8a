import { el } from "../dom.js";
import { t } from "../i18n.js";
import { load } from "../panel.js";

/** The editor of rules; what it is made of is loaded when it is opened, not before. */
export function edit(parts, signal) {
  const place = el("div");
  load(place, t("what.editor"), () => import("../editor/editor.js"), ({ editor }) => editor(signal));
  return place;
}

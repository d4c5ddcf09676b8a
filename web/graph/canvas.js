import { el, freshId, replace, svg } from "../dom.js";
import { t } from "../i18n.js";
import { drawing } from "./drawing.js";
import { layOut, NODE } from "./layout.js";
import { scaleFor, viewport } from "./viewport.js";

const LEAST = 240;
const LARGEST = 680;
const READABLE = 0.77;

/**
 * Nodes and edges drawn, with buttons to zoom. What is written on a node comes from face(node);
 * the chosen node is in sight at first, and has the keyboard if that is wanted.
 */
export function canvas(dagre, graph, { chosen, open, face, label, help, key, focused = false }) {
  const helpId = freshId("help");
  const content = svg("g");
  const picture = svg("svg", { class: "canvas", role: "group", "aria-label": label, "aria-describedby": helpId }, content);
  let view = null;

  /** Drawn once it is known how wide it may be. */
  const watch = new ResizeObserver(() => {
    if (!picture.clientWidth) return;
    watch.disconnect();
    const laid = layOut(dagre, graph, { width: picture.clientWidth, height: LARGEST });
    view = viewport(picture, content, laid);
    replace(content, drawing(laid, { chosen, open, face, reveal: ({ x, y }) => view.reveal(x, y, NODE.width, NODE.height) }));
    const scale = scaleFor(laid, picture.clientWidth, LARGEST, READABLE);
    picture.setAttribute("height", Math.round(Math.min(LARGEST, Math.max(LEAST, laid.height * scale))));
    view.fit(READABLE, laid.nodes.find((node) => node.id === chosen));
    if (focused) content.querySelector('[aria-current]')?.focus({ preventScroll: true });
  });
  watch.observe(picture);
  const button = (name, act) => el("button", { type: "button", onclick: () => view && act() }, t(name));
  return [
    el("div.actions.zoom", button("zoomIn", () => view.zoom(1.3)), button("zoomOut", () => view.zoom(1 / 1.3)), button("zoomFit", () => view.fit()),
      el("span.muted", { id: helpId }, help)),
    picture,
    key,
  ];
}

/** What the shapes mean: pairs of a class and words. */
export function shapesKey(...entries) {
  return el("p.graph-key.muted", entries.map(([kind, words]) => el("span", kind ? el(`span.key-${kind}`, { "aria-hidden": "true" }) : null, words)));
}

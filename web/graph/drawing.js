import { svg } from "../dom.js";
import { fitted, widthOf, wrap } from "../measure.js";
import { NODE } from "./layout.js";

const MARGIN = 12;
const ROOM = NODE.width - 2 * MARGIN;
let count = 0;

/** The nodes and edges as SVG; face(node) says how a node looks. One node at a time takes the tab key; arrow keys go along causes and effects. */
export function drawing(graph, { chosen, open, face, reveal }) {
  const tip = `tip-${++count}`;
  const shapes = new Map();
  const first = graph.nodes.find((node) => node.id === chosen) ?? graph.nodes.at(-1);

  function focus(id) {
    const shape = shapes.get(id);
    if (!shape) return;
    shapes.forEach((other) => other.setAttribute("tabindex", other === shape ? 0 : -1));
    shape.focus({ preventScroll: true });
  }

  function step(event, node) {
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      return open(node);
    }
    const next = neighbour(graph, node, event.key);
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    focus(next);
  }

  for (const node of graph.nodes) {
    const seen = face(node);
    const shape = svg("g", {
      class: `node ${seen.look} ${seen.tone}`,
      transform: `translate(${node.x - NODE.width / 2} ${node.y - NODE.height / 2})`,
      role: "button", tabindex: node === first ? 0 : -1, "aria-label": seen.sentence, "aria-current": node.id === chosen && "true",
      "data-mark": `node ${node.id}`,
      onclick: () => open(node), onkeydown: (event) => step(event, node), onfocus: () => reveal(node),
    }, content(seen));
    shapes.set(node.id, shape);
  }
  return [
    svg("defs", svg("marker", { id: tip, viewBox: "0 0 8 8", refX: 7, refY: 4, markerWidth: 8, markerHeight: 8, orient: "auto" }, svg("path", { class: "tip", d: "M0 0L8 4L0 8z" }))),
    graph.edges.map((edge) => svg("path", { class: `edge${[edge.from, edge.to].includes(chosen) ? " near" : ""}`, d: curve(edge.points), "marker-end": `url(#${tip})` })),
    [...shapes.values()],
  ];
}

function content({ look, kind, subject, foot, corner, sentence }) {
  const bottom = NODE.height - 10;
  return [
    svg("title", sentence),
    look === "fold" ? svg("rect", { class: "behind", x: 5, y: -5, width: NODE.width, height: NODE.height, rx: 4 }) : null,
    box(look),
    look in MARKS ? svg("path", { class: "edge-mark", d: MARKS[look] }) : null,
    svg("text", { class: "kind", x: MARGIN, y: 18 }, fitted(kind, ROOM)),
    wrap(subject, ROOM, 3).map((line, index) => svg("text", { class: "subject", x: MARGIN, y: 36 + index * 16 }, line)),
    svg("text", { class: "amount", x: MARGIN, y: bottom }, fitted(foot, ROOM - widthOf(` ${corner}`))),
    corner ? svg("text", { class: "kind", x: NODE.width - MARGIN, y: bottom, "text-anchor": "end" }, corner) : null,
  ];
}

const MARKS = { "is-fact": `M14 1.5h${NODE.width - 28}`, "is-finding": `M2.5 2v${NODE.height - 4}` };

function box(look) {
  if (look !== "is-rule") return svg("rect", { class: "box", width: NODE.width, height: NODE.height, rx: look === "is-fact" ? 14 : 4 });
  const [middle, tip] = [NODE.height / 2, 8];
  return svg("path", { class: "box", d: `M0 0H${NODE.width - tip}l${tip} ${middle}l${-tip} ${middle}H0l${tip} ${-middle}z` });
}

function curve(points) {
  const [start, ...rest] = points;
  let path = `M${start.x} ${start.y}`;
  for (let at = 0; at < rest.length - 1; at++) {
    const end = at === rest.length - 2 ? rest[at + 1] : { x: (rest[at].x + rest[at + 1].x) / 2, y: (rest[at].y + rest[at + 1].y) / 2 };
    path += `Q${rest[at].x} ${rest[at].y} ${end.x} ${end.y}`;
  }
  return rest.length === 1 ? `${path}L${rest[0].x} ${rest[0].y}` : path;
}

/** Along an edge to the nearest cause or effect, or to the next node across. */
function neighbour({ nodes, edges }, node, key) {
  const by = { ArrowLeft: ["x", -1], ArrowRight: ["x", 1], ArrowUp: ["y", -1], ArrowDown: ["y", 1] }[key];
  if (!by) return null;
  const [axis, sign] = by;
  const across = axis === "x" ? "y" : "x";
  const linked = new Set(edges.flatMap(({ from, to }) => (from === node.id ? [to] : to === node.id ? [from] : [])));
  const ahead = nodes.filter((other) => (other[axis] - node[axis]) * sign > 1);
  const cost = (other) => Math.abs(other[axis] - node[axis]) + 2 * Math.abs(other[across] - node[across]) - (linked.has(other.id) ? 1e4 : 0);
  return ahead.sort((a, b) => cost(a) - cost(b))[0]?.id;
}


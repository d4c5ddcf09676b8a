import { allTypes, typeOf } from "../schema.js";

/** With more nodes than this, rules of one topic are folded into one. */
const FEW = 14;
/** Where two steps still come to more than this, one is shown. */
const MOST = 32;

/**
 * What feeds a rule or a type and what it feeds: types feed the rules that look at them, rules feed
 * the types they conclude, and a type feeds the one it extends. Nodes are {id, rule} or {id, type},
 * or {id, fold: {topic, members}}.
 */
export function ruleGraph(rules) {
  const nodes = new Map([
    ...allTypes().map((type) => [`type ${type.name}`, { id: `type ${type.name}`, type }]),
    ...rules.map((rule) => [`rule ${rule.id}`, { id: `rule ${rule.id}`, rule }]),
  ]);
  const links = [
    ...rules.flatMap((rule) => [
      ...rule.uses.map((type) => ({ from: `type ${type}`, to: `rule ${rule.id}` })),
      ...rule.concludes.map((type) => ({ from: `rule ${rule.id}`, to: `type ${type}` })),
    ]),
    ...allTypes().filter((type) => typeOf(type.parent)).map((type) => ({ from: `type ${type.name}`, to: `type ${type.parent}` })),
  ].filter(({ from, to }) => nodes.has(from) && nodes.has(to));
  const into = Map.groupBy(links, (link) => link.to);
  const outOf = Map.groupBy(links, (link) => link.from);

  /** All within some steps against the arrows, and along them; each knows on which side it is. */
  function within(steps, center) {
    const found = new Map([[center, { ...nodes.get(center), side: "" }]]);
    const edges = new Map();
    for (const [side, links, far] of [["before", into, "from"], ["after", outOf, "to"]]) {
      let edge = [center];
      for (let step = 0; step < steps; step++) {
        const next = edge.flatMap((id) => links.get(id) ?? []);
        next.forEach((link) => edges.set(`${link.from} ${link.to}`, link));
        edge = next.map((link) => link[far]).filter((id) => !found.has(id) && found.set(id, { ...nodes.get(id), side }));
      }
    }
    return { nodes: [...found.values()], edges: [...edges.values()] };
  }

  return {
    has: (id) => nodes.has(id),
    all: () => [...nodes.values()],
    /** The neighbourhood as it is drawn, and the whole of it. */
    around(center, unfolded) {
      const two = within(2, center);
      const whole = folded(two, center, new Set()).nodes.length > MOST ? within(1, center) : two;
      return { whole, drawn: folded(whole, center, unfolded) };
    },
  };
}

function folded({ nodes, edges }, center, unfolded) {
  if (nodes.length <= FEW) return { nodes, edges };
  const inside = new Map();
  const topics = Map.groupBy(nodes.filter((node) => node.rule && node.id !== center), (node) => `rules ${node.side} ${node.rule.file}`);
  for (const [id, members] of topics) {
    if (members.length < 2 || unfolded.has(id)) continue;
    const fold = { id, fold: { topic: members[0].rule.file.replace(/\.drl$/, ""), members } };
    members.forEach((node) => inside.set(node.id, fold));
  }
  const at = (id) => inside.get(id)?.id ?? id;
  const links = edges.map(({ from, to }) => ({ from: at(from), to: at(to) }));
  return {
    nodes: [...nodes.filter((node) => !inside.has(node.id)), ...new Set(inside.values())],
    edges: [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()],
  };
}

import { nameOf, typeOf } from "../schema.js";

/** More nodes than this are folded. */
const MOST = 60;

/**
 * What findings rest on, as nodes and edges: {id, thing, finding} and {from, to}. Facts that only name
 * things are left out; findings that rules only use to sort things in are passed through unless they are wanted.
 */
export function graphOf(evidence, roots, working = false) {
  const nodes = new Map();
  const edges = new Map();
  const hidden = (id) => !working && !roots.includes(id) && isAside(evidence, id);
  const premisesOf = (id) => evidence.firingsOf(id).flatMap((firing) => firing.premises);

  /** The nearest shown things that a finding follows from. */
  function grounds(id, seen = new Set([id])) {
    return premisesOf(id).filter((premise) => !seen.has(premise) && seen.add(premise))
      .flatMap((premise) => (hidden(premise) ? grounds(premise, seen) : [premise]));
  }

  function visit(id) {
    if (nodes.has(id)) return true;
    const finding = evidence.findings.get(id);
    const thing = finding ?? evidence.facts.get(id);
    if (!thing || (!finding && namesOnly(thing))) return false;
    nodes.set(id, { id, thing, finding: Boolean(finding) });
    if (finding) for (const premise of grounds(id)) if (visit(premise)) edges.set(`${premise} ${id}`, { from: premise, to: id });
    return true;
  }

  roots.forEach(visit);
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

function isAside(evidence, id) {
  const firings = evidence.firingsOf(id);
  return firings.length > 0 && firings.every((firing) => firing.aside);
}

const namesOnly = (fact) => fact.byDefault || typeOf(fact.type)?.definition;

/** Folds nodes of one type into one for each thing they share, the most numerous types first, until few are left. */
export function folded(graph, unfolded, most = MOST) {
  const inside = new Map();
  for (const shared of [commonField, () => null]) {
    const types = [...Map.groupBy(graph.nodes, (node) => node.thing.type)].sort((a, b) => b[1].length - a[1].length);
    for (const [type, nodes] of types) {
      if (countOf(graph, inside) <= most) break;
      const field = shared(type, nodes);
      for (const [value, members] of Map.groupBy(nodes, (node) => (field ? node.thing.fields[field] : ""))) {
        const id = `${type} ${value}`;
        if (members.length < 2 || unfolded.has(id)) members.forEach((node) => inside.delete(node.id));
        else members.forEach((node) => inside.set(node.id, { id, type, value: value && nameOf(value), members }));
      }
    }
  }
  const at = (id) => inside.get(id)?.id ?? id;
  const folds = new Map([...inside.values()].map((fold) => [fold.id, { id: fold.id, fold }]));
  const edges = new Map(graph.edges.map(({ from, to }) => [`${at(from)} ${at(to)}`, { from: at(from), to: at(to) }]));
  return {
    nodes: [...graph.nodes.filter((node) => !inside.has(node.id)), ...folds.values()],
    edges: [...edges.values()].filter(({ from, to }) => from !== to),
  };
}

function countOf({ nodes }, inside) {
  return new Set(nodes.map((node) => inside.get(node.id)?.id ?? node.id)).size;
}

/** The naming field in which things of a type agree the most: usually the good or the site. */
function commonField(type, nodes) {
  const naming = (typeOf(type)?.fields ?? []).filter((field) => field.kind === "TEXT" && field.key && !field.detail);
  const kinds = (field) => new Set(nodes.map((node) => node.thing.fields[field.name])).size;
  return naming.sort((a, b) => kinds(a) - kinds(b))[0]?.name;
}

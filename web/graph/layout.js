let library = null;

/** The layout library, loaded when a graph is first looked at. */
export function loadLayout() {
  library ??= import("/lib/dagre.min.js").then(() => globalThis.dagre, (error) => { library = null; throw error; });
  return library;
}

export const NODE = { width: 212, height: 96 };

/** The places of nodes and edges in a room, causes left of or above effects, whichever shows them larger. */
export function layOut(dagre, graph, room) {
  const size = ({ width, height }) => Math.min(1, room.width / width, room.height / height);
  return ["LR", "TB"].map((direction) => laid(dagre, graph, direction)).sort((a, b) => size(b) - size(a))[0];
}

/** Gives each node a place {x, y} and each edge its points; and the size of it all. */
function laid(dagre, { nodes, edges }, rankdir) {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ rankdir, nodesep: 16, ranksep: 40, marginx: 12, marginy: 12 });
  graph.setDefaultEdgeLabel(() => ({}));
  nodes.forEach((node) => graph.setNode(node.id, { ...NODE }));
  edges.forEach(({ from, to }) => graph.setEdge(from, to));
  dagre.layout(graph);
  return {
    width: graph.graph().width,
    height: graph.graph().height,
    nodes: nodes.map((node) => ({ ...node, x: graph.node(node.id).x, y: graph.node(node.id).y })),
    edges: edges.map((edge) => ({ ...edge, points: graph.edge(edge.from, edge.to).points })),
  };
}

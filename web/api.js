/** An answer of the server that is not a success, with its list of problems where it gave one. */
export class ApiError extends Error {
  constructor(status, body) {
    super(body.detail || body.title || `HTTP ${status}`);
    this.status = status;
    this.problems = body.problems || [];
  }
}

async function call(path, options = {}) {
  const response = await fetch(path, { headers: { Accept: "application/json", ...options.headers }, ...options });
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiError(response.status, body);
  return body;
}

const post = (path, body, signal) =>
  call(path, { method: "POST", body: JSON.stringify(body), signal, headers: { "Content-Type": "application/json" } });

const once = new Map();

function remembered(path) {
  if (!once.has(path)) {
    once.set(path, call(path).catch((error) => { once.delete(path); throw error; }));
  }
  return once.get(path);
}

export const api = {
  schema: () => remembered("/api/schema"),
  scenarios: () => call("/api/scenarios"),
  scenario: (id) => call(`/api/scenarios/${encodeURIComponent(id)}`),
  rules: () => call("/api/rules"),
  health: () => call("/health"),
  assess: (factSet, signal) => post("/api/assessments?store=false", factSet, signal),
  keep: (factSet) => post("/api/assessments", factSet),
  assessments: () => call("/api/assessments"),
  assessment: (id) => call(`/api/assessments/${encodeURIComponent(id)}`),
};

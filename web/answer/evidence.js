import { typeOf } from "../schema.js";

/** Looks things up in an assessment: what an id is, what it follows from, what it rests on. */
export class Evidence {
  constructor(assessment) {
    this.assessment = assessment;
    this.facts = new Map(assessment.facts.map((fact) => [fact.id, fact]));
    this.findings = new Map(assessment.findings.map((finding) => [finding.id, finding]));
    this.firings = new Map(assessment.firings.map((firing) => [firing.id, firing]));
  }

  firingsOf(id) {
    return (this.findings.get(id)?.because ?? []).map((firing) => this.firings.get(firing)).filter(Boolean);
  }

  headlines() {
    return (this.assessment.headlines ?? []).map((id) => this.findings.get(id)).filter(Boolean);
  }

  /** The input facts that findings rest on, each once. */
  factsBelow(ids) {
    const seen = new Set();
    const found = [];
    const visit = (one) => {
      if (seen.has(one)) return;
      seen.add(one);
      if (this.facts.has(one)) found.push(this.facts.get(one));
      this.firingsOf(one).forEach((firing) => firing.premises.forEach(visit));
    };
    ids.forEach(visit);
    return found;
  }

  /** Those of them that are only assumed or claimed. */
  weakFactsOf(id) {
    const counts = (fact) => !fact.byDefault && !typeOf(fact.type)?.definition;
    return this.factsBelow([id]).filter((fact) => counts(fact) && ["ASSUMED", "CLAIMED"].includes(fact.basis));
  }
}

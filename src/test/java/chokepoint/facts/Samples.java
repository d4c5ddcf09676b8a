package chokepoint.facts;

import java.nio.file.Path;

/** A fact set with one of everything, and its reader. */
final class Samples {
  static final String WORLD =
      """
      title: {en: A ban, zh: 禁令}
      story: {en: "It: bites", zh: 生效}
      tags: [ores]
      horizon: 2027-12-31
      asOf: 2026-01-31
      facts:
        - Economy: {id: Aland}
        - Economy: {id: Beland}
        - Good: {id: ore, stage: ORE, dualUse: true}
        - Site: {id: mill, economy: Beland, firm: Works}
          source: gazette
        - Need: {site: mill, input: ore, coverDays: 45}
          basis: MEASURED
          knownOn: 2026-01-02
          source: {ref: survey, note: "page 4: stocks"}
          alternatives: [{coverDays: 60, basis: CLAIMED, source: press}]
        - Sourcing: {buyer: Beland, good: ore, supplier: Aland, share: 0.83}
        - ExportControl:
            id: ban
            issuer: Aland
            target: Beland
            good: ore
            kind: BAN
            since: 2026-01-06
        - Parameter: {id: lag, value: -1.5e-3}
      vary:
        "Need[mill/ore].coverDays": {triangular: [20, 45, 90]}
        "Sourcing[Beland/ore/Aland].share": {uniform: [0.5, 0.9]}
        "ExportControl[ban].since": {choice: [2026-01-06, 2026-02-06]}
      expect:
        findings: [{Halt: {site: mill, since: 2026-03-05}}]
        absent: [Halt]
        fired: [CTL-001]
      observed:
        - {kind: noHalt, actor: Works, date: 2026-06-30, confidence: medium, source: press}
        - {kind: price, actor: ore, multiple: 2.5, confidence: high, source: {ref: tables, note: mean}}
        - {kind: mine, actor: pit, outcome: RUNS, confidence: low, source: press, note: still open, unscored: too early}
        - {kind: hedge, actor: Beland, confidence: low, source: {ref: tables, note: {en: mean, zh: 均值}},
           note: {en: both ways, zh: 两面}, unscored: {en: too early, zh: 为时过早}}
      """;

  private static final Path NOWHERE = Path.of("no-such-folder");

  private Samples() {}

  static FactSetReader reader() {
    return new FactSetReader(TestVocabulary.VOCABULARY, NOWHERE);
  }

  static FactSet world() {
    return reader().read(WORLD, "world");
  }
}

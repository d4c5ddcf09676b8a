package chokepoint.assessment;

import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a fact set under a rule base.
 *
 * @param rulesDigest the edition of the rules
 * @param rulesCount how many rules it has
 * @param findings sorted by id
 * @param firings in causal order
 * @param withdrawn sorted by finding, then by fact
 */
public record Assessment(
    String rulesDigest,
    int rulesCount,
    FactSet factSet,
    List<Finding> findings,
    List<Firing> firings,
    List<Withdrawn> withdrawn,
    Names names,
    Stats stats) {

  public Assessment {
    findings = List.copyOf(findings);
    firings = List.copyOf(firings);
    withdrawn = List.copyOf(withdrawn);
  }

  public Optional<Finding> finding(String id) {
    return Optional.ofNullable(index().get(id));
  }

  /** The basis of a stated fact; empty for what lowers no basis: defaults and mere names. */
  public Optional<Basis> basisOf(String factId) {
    return factSet
        .find(factId)
        .filter(f -> !f.byDefault())
        .filter(f -> factSet.vocabulary().type(f.type()).filter(t -> t.has("definition")).isEmpty())
        .map(Fact::basis);
  }

  /** The stated facts, sorted by id. */
  public List<Fact> facts() {
    return factSet.facts();
  }

  /** Findings that are answers, the most important first. */
  public List<Finding> headlines() {
    return findings.stream()
        .filter(f -> f.headline().isPresent())
        .sorted(
            Comparator.<Finding>comparingInt(f -> f.headline().getAsInt())
                .thenComparing(f -> String.valueOf(f.fields().get("since")))
                .thenComparing(Finding::id))
        .toList();
  }

  private Map<String, Finding> index() {
    Map<String, Finding> byId = new HashMap<>();
    findings.forEach(f -> byId.put(f.id(), f));
    return byId;
  }
}

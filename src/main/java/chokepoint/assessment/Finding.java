package chokepoint.assessment;

import chokepoint.facts.Basis;
import chokepoint.facts.Text;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Something the rules concluded.
 *
 * @param id {@code Type[key]}
 * @param fields values by name in declared order, absent ones left out; dates as LocalDate, enum
 *     constants as text, kernel values as they are
 * @param basis the weakest basis in its best derivation
 * @param working whether it is an intermediate step rather than an answer
 * @param headline rank among headlines, 1 first; empty if it never is one
 * @param proofs all firings that conclude it, in causal order; at least one
 */
public record Finding(
    String id,
    String type,
    Map<String, Object> fields,
    Basis basis,
    boolean working,
    OptionalInt headline,
    List<Firing> proofs) {

  public Finding {
    fields = Collections.unmodifiableMap(fields);
    proofs = List.copyOf(proofs);
  }

  /** The first firing that concludes it. */
  public Firing first() {
    return proofs.get(0);
  }

  /** Ids of all firings that conclude it, in causal order. */
  public List<String> because() {
    return proofs.stream().map(Firing::id).toList();
  }

  /** Its explanation, from its first derivation. */
  public Text text() {
    return first().text();
  }

  /** Whether another finding says the same, however it was derived. */
  public boolean saysTheSameAs(Finding other) {
    return id.equals(other.id) && fields.equals(other.fields);
  }
}

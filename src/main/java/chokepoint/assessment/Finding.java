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
 * @param first the first firing that concludes it, in causal order
 * @param because ids of all firings that conclude it, in causal order
 */
public record Finding(
    String id,
    String type,
    Map<String, Object> fields,
    Basis basis,
    boolean working,
    OptionalInt headline,
    Firing first,
    List<String> because) {

  public Finding {
    fields = Collections.unmodifiableMap(fields);
    because = List.copyOf(because);
  }

  /** Its explanation, from its first derivation. */
  public Text text() {
    return first.text();
  }

  /** Whether another finding says the same, however it was derived. */
  public boolean saysTheSameAs(Finding other) {
    return id.equals(other.id) && fields.equals(other.fields);
  }
}

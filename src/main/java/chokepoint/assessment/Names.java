package chokepoint.assessment;

import chokepoint.facts.Fact;
import chokepoint.facts.FactSet;
import chokepoint.facts.Text;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Display names by id, from the facts of the type marked {@code @names} (fields of, en, zh). */
public final class Names {
  private final Map<String, Text> byId = new TreeMap<>();

  /** The names a fact set gives. */
  public Names(FactSet set) {
    for (Fact f : set.facts()) {
      if (set.vocabulary().type(f.type()).filter(t -> t.has("names")).isPresent()) {
        Optional<String> zh = Optional.ofNullable((String) f.fields().get("zh"));
        byId.put((String) f.fields().get("of"), new Text((String) f.fields().get("en"), zh));
      }
    }
  }

  /** The name of an id in a language, or the id itself where it has none. */
  public String of(String id, Language language) {
    Text name = byId.get(id);
    return name == null ? id : language.of(name);
  }

  public Map<String, Text> all() {
    return Map.copyOf(byId);
  }
}

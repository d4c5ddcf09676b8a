package chokepoint.facts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts and changes as plain maps in the form of a fact set. */
final class FactTree {
  private static final double EXACT = 1e15;

  private FactTree() {}

  static Map<String, Object> item(Fact fact) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put(fact.type(), fields(fact.fields()));
    if (fact.basis() != Basis.ASSUMED) {
      item.put("basis", fact.basis().name());
    }
    fact.source().ifPresent(s -> item.put("source", source(s)));
    fact.knownOn().ifPresent(d -> item.put("knownOn", d.toString()));
    if (!fact.alternatives().isEmpty()) {
      item.put("alternatives", fact.alternatives().stream().map(FactTree::alternative).toList());
    }
    return item;
  }

  private static Map<String, Object> alternative(Alternative alternative) {
    Map<String, Object> item = fields(alternative.fields());
    alternative.basis().ifPresent(b -> item.put("basis", b.name()));
    alternative.source().ifPresent(s -> item.put("source", source(s)));
    return item;
  }

  static Object source(Source source) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("ref", source.ref());
    source.note().ifPresent(n -> map.put("note", words(n)));
    return source.note().isEmpty() ? source.ref() : map;
  }

  /** A text by its languages. */
  static Map<String, Object> text(Text text) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("en", text.en());
    text.zh().ifPresent(zh -> map.put("zh", zh));
    return map;
  }

  /** A text by its languages; one that is English only stands alone. */
  static Object words(Text text) {
    return text.zh().isEmpty() ? text.en() : text(text);
  }

  static Map<String, Object> fields(Map<String, Object> fields) {
    Map<String, Object> plain = new LinkedHashMap<>();
    fields.forEach((name, value) -> plain.put(name, value(value)));
    return plain;
  }

  /** Dates as text, whole numbers without a fraction. */
  static Object value(Object value) {
    if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < EXACT) {
      return number.longValue();
    }
    return value instanceof LocalDate date ? date.toString() : value;
  }

  static Map<String, Object> change(Change change) {
    Map<String, Object> item = new LinkedHashMap<>();
    if (change instanceof Change.Set set) {
      item.put("set", Map.of(set.target(), set.value()));
      if (set.basis() != Basis.ASSUMED) {
        item.put("basis", set.basis().name());
      }
      set.source().ifPresent(s -> item.put("source", source(s)));
    } else if (change instanceof Change.Remove remove) {
      item.put("remove", remove.fact());
    } else if (change instanceof Change.Add add) {
      item.put("add", item(add.fact()));
    }
    return item;
  }

  static List<Map<String, Object>> changes(List<Change> changes) {
    return changes.stream().map(FactTree::change).toList();
  }
}

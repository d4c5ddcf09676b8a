package chokepoint.report;

import chokepoint.assessment.Language;
import chokepoint.facts.Text;
import chokepoint.maths.Steps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Small pieces that several shapes share. */
final class Trees {
  private Trees() {}

  static Map<String, Object> text(Text text) {
    return text(Language.EN.of(text), text.zh());
  }

  static Map<String, Object> text(String en, Optional<String> zh) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("en", en);
    zh.ifPresent(t -> tree.put("zh", t));
    return tree;
  }

  /** Puts a note that may be in two languages: its English under the name that it always had. */
  static void note(Map<String, Object> tree, Text note) {
    tree.put("note", note.en());
    note.zh().ifPresent(zh -> tree.put("noteZh", zh));
  }

  /** Puts a value where there is one. */
  static void put(Map<String, Object> tree, String key, @Nullable Object value) {
    if (value != null) {
      tree.put(key, value(value));
    }
  }

  static Map<String, Object> fields(Map<String, Object> fields) {
    Map<String, Object> tree = new LinkedHashMap<>();
    fields.forEach((name, value) -> tree.put(name, value(value)));
    return tree;
  }

  /** Dates as ISO text, step functions as a list of pieces, other kernel values as text. */
  static Object value(Object value) {
    if (value instanceof LocalDate d) {
      return d.toString();
    }
    if (value instanceof Steps s) {
      return s.pieces().stream().map(Trees::piece).toList();
    }
    if (value instanceof List<?> l) {
      return l.stream().map(Trees::value).toList();
    }
    return value instanceof Number || value instanceof Boolean ? value : value.toString();
  }

  private static Map<String, Object> piece(Steps.Piece piece) {
    Map<String, Object> tree = new LinkedHashMap<>();
    piece.from().ifPresent(d -> tree.put("from", d.toString()));
    tree.put("value", piece.value());
    return tree;
  }

  static Map<String, Object> without(Map<String, Object> tree, String key) {
    Map<String, Object> copy = new LinkedHashMap<>(tree);
    copy.remove(key);
    return copy;
  }
}

package chokepoint.rulebase;

import java.util.LinkedHashMap;
import java.util.Map;
import org.drools.drl.ast.descr.AnnotatedBaseDescr;
import org.drools.drl.ast.descr.AnnotationDescr;

/** Annotations of a rule, type or field as plain text by name. */
final class Annotations {
  private Annotations() {}

  /** A marker annotation has an empty value; quotes are taken off and escapes resolved. */
  static Map<String, String> of(AnnotatedBaseDescr descr) {
    Map<String, String> all = new LinkedHashMap<>();
    for (AnnotationDescr a : descr.getAnnotations()) {
      Object value = a.getValue();
      all.put(a.getName(), value == null ? "" : unquote(value.toString()));
    }
    return all;
  }

  /** What an annotation holds by name, as in {@code @note(one = "...", two = "...")}. */
  static Map<String, String> entries(AnnotatedBaseDescr descr, String annotation) {
    Map<String, String> entries = new LinkedHashMap<>();
    descr.getAnnotations().stream()
        .filter(a -> a.getName().equals(annotation))
        .forEach(a -> a.getValueMap().forEach((n, v) -> entries.put(n, unquote(v.toString()))));
    return entries;
  }

  static String unquote(String text) {
    String t = text.strip();
    boolean quoted = t.length() >= 2 && t.startsWith("\"") && t.endsWith("\"");
    return quoted ? t.substring(1, t.length() - 1).translateEscapes() : t;
  }
}

package chokepoint.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.builder.Message;

/**
 * What the rule engine's compiler complains of, in its own words.
 *
 * @param path of a file given to it, of one it generated, or {@code null} as text
 * @param line in that file, 0 or less if it does not say
 * @param source the generated file, empty if it is none
 */
record Complaint(String path, int line, String text, String source) {
  private static final String SOURCE = "Java source of ";

  static List<Complaint> of(List<Message> messages) {
    Map<String, String> sources = new LinkedHashMap<>();
    List<Message> real = new ArrayList<>();
    for (Message m : messages) {
      if (m.getText().startsWith(SOURCE)) {
        sources.put(m.getPath(), m.getText().substring(m.getText().indexOf('\n') + 1));
      } else {
        real.add(m);
      }
    }
    return real.stream()
        .map(
            m ->
                new Complaint(
                    String.valueOf(m.getPath()),
                    m.getLine(),
                    m.getText(),
                    sources.getOrDefault(m.getPath(), "")))
        .toList();
  }

  static Complaint of(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return new Complaint("null", 0, root.getClass().getSimpleName() + ": " + root.getMessage(), "");
  }
}

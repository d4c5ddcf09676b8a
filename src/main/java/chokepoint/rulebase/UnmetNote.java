package chokepoint.rulebase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a rule says of conditions that are not met, as {@code @unmet} of it states. An entry is
 * called like the variable that a condition binds and holds the text for when it is not met, with
 * {@code _zh} after the name the same in Chinese; under any other name it holds an expression, over
 * what is bound by then, which texts may name and which is worked out for them alone.
 */
public record UnmetNote(Map<String, String> entries) {
  private static final String CHINESE = "_zh";
  private static final Pattern HOLE = Pattern.compile("\\{(\\w+)[^{}]*}");

  public UnmetNote {
    entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
  }

  /** The text for the condition that binds a variable, named without the dollar sign. */
  public Optional<String> text(String variable) {
    return Optional.ofNullable(entries.get(variable));
  }

  /** The same in Chinese. */
  public Optional<String> textZh(String variable) {
    return text(variable + CHINESE);
  }

  /** What the texts for a condition name. */
  public Set<String> names(String variable) {
    Set<String> names = new TreeSet<>();
    for (Optional<String> text : List.of(text(variable), textZh(variable))) {
      HOLE.matcher(text.orElse("")).results().forEach(hole -> names.add(hole.group(1)));
    }
    return names;
  }

  /** The expressions by name, in a rule that binds these variables. */
  public Map<String, String> workings(Set<String> bound) {
    return entries.entrySet().stream()
        .filter(e -> !bound.contains(e.getKey()) && !isChineseOf(e.getKey(), bound))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }

  private static boolean isChineseOf(String name, Set<String> bound) {
    return name.endsWith(CHINESE)
        && bound.contains(name.substring(0, name.length() - CHINESE.length()));
  }
}

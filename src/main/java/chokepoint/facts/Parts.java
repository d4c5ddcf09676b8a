package chokepoint.facts;

import chokepoint.facts.Node.Entry;
import chokepoint.facts.Node.Mapping;
import chokepoint.facts.Node.Scalar;
import chokepoint.facts.Node.Sequence;
import chokepoint.facts.Node.Style;
import chokepoint.vocabulary.Nearest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the pieces a fact set is made of besides fields; each empty if wrong. */
final class Parts {
  private final Problems problems;

  Parts(Problems problems) {
    this.problems = problems;
  }

  /** A mapping with no keys but these. */
  Optional<Mapping> mapping(String name, Node node, Set<String> keys) {
    if (!(node instanceof Mapping mapping)) {
      problems.add(
          node.spot(),
          "'" + name + "' must be a mapping, not " + node.kind(),
          "Maybe with the keys " + String.join(", ", new TreeSet<>(keys)));
      return Optional.empty();
    }
    onlyKeys(name, mapping, keys);
    return Optional.of(mapping);
  }

  void onlyKeys(String name, Mapping mapping, Set<String> keys) {
    for (Entry entry : mapping.entries()) {
      if (!keys.contains(entry.key())) {
        problems.add(
            entry.spot(),
            "unknown key '" + Scalars.shortened(entry.key()) + "' in " + name,
            Nearest.hint(entry.key(), keys)
                .or(() -> Optional.of("Maybe one of: " + String.join(", ", new TreeSet<>(keys)))));
      }
    }
  }

  /** The items of a list; none if it is absent. */
  List<Node> items(String name, Optional<Node> node) {
    if (node.isEmpty()) {
      return List.of();
    }
    if (node.orElseThrow() instanceof Sequence sequence) {
      return sequence.items();
    }
    problems.add(
        node.orElseThrow().spot(),
        "'" + name + "' must be a list, not " + node.orElseThrow().kind(),
        "Maybe begin each item with '- '");
    return List.of();
  }

  /** One line of text. */
  Optional<String> line(String name, Node node) {
    return scalar(name, node).flatMap(s -> outcome(name, s, Texts.value(s.text(), false)));
  }

  /** Text that may have several lines; blanks at its ends are dropped. */
  Optional<String> prose(String name, Node node) {
    return scalar(name, node)
        .filter(
            s -> {
              Optional<String> wrong = Texts.wrongInProse(s.text());
              wrong.ifPresent(w -> problems.add(s.spot(), "'" + name + "' " + w));
              return wrong.isEmpty();
            })
        .map(s -> s.text().strip());
  }

  Optional<String> word(String name, Node node, Collection<String> known) {
    return scalar(name, node)
        .flatMap(
            s -> {
              if (known.contains(s.text())) {
                return Optional.of(s.text());
              }
              problems.add(
                  s.spot(),
                  "'" + name + "' must be one of " + String.join(", ", known) + ", not " + s.kind(),
                  Nearest.hint(s.text(), known));
              return Optional.empty();
            });
  }

  Optional<LocalDate> date(String name, Node node) {
    return scalar(name, node)
        .flatMap(s -> outcome(name, s, Dates.read(s.text())))
        .map(LocalDate::parse);
  }

  Optional<Double> number(String name, Node node) {
    return scalar(name, node)
        .flatMap(s -> outcome(name, s, Numbers.decimal(s.text())))
        .map(Double::valueOf);
  }

  /** A text in English, or in two languages: {@code {en: ..., zh: ...}}. */
  Optional<Text> text(String name, Node node) {
    if (node instanceof Scalar) {
      return prose(name, node).map(en -> new Text(en, Optional.empty()));
    }
    return mapping(name, node, Set.of("en", "zh"))
        .flatMap(
            m -> {
              if (m.get("en").isEmpty()) {
                problems.add(m.spot(), "'" + name + "' lacks its English text", "Maybe add 'en'");
              }
              Optional<String> zh = m.get("zh").flatMap(n -> prose("zh", n));
              return m.get("en").flatMap(n -> prose("en", n)).map(en -> new Text(en, zh));
            });
  }

  Optional<Scalar> scalar(String name, Node node) {
    if (node instanceof Scalar scalar && scalar.style() != Style.EMPTY) {
      return Optional.of(scalar);
    }
    problems.add(node.spot(), "'" + name + "' must be one value, not " + node.kind());
    return Optional.empty();
  }

  private Optional<String> outcome(String name, Scalar scalar, Checked outcome) {
    if (outcome.value().isEmpty()) {
      problems.add(
          scalar.spot(),
          "'" + name + "' must be " + outcome.wrong() + ", not " + scalar.kind(),
          outcome.hint());
    }
    return outcome.value().map(String::valueOf);
  }
}

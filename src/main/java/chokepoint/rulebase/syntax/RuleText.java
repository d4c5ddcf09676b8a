package chokepoint.rulebase.syntax;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A rule as it is written.
 *
 * @param line line of its head
 * @param notes its annotations in order, one written twice twice
 * @param attributes names of what Drools calls attributes, such as {@code salience}
 * @param consequence what stands after {@code then}
 */
public record RuleText(
    String name,
    String file,
    int line,
    List<Note> notes,
    List<String> attributes,
    List<Element> conditions,
    Piece consequence,
    Piece text) {

  public RuleText {
    notes = List.copyOf(notes);
    attributes = List.copyOf(attributes);
    conditions = List.copyOf(conditions);
  }

  /** The variables that its conditions bind, without the dollar sign. */
  public Set<String> bound() {
    Set<String> bound = new TreeSet<>();
    for (Element condition : conditions) {
      List<Token> tokens = condition.text().tokens();
      for (int i = 0; i + 1 < tokens.size(); i++) {
        if (tokens.get(i).is(Token.Kind.VARIABLE) && tokens.get(i + 1).is(":")) {
          bound.add(tokens.get(i).text().substring(1));
        }
      }
    }
    return bound;
  }

  /** Every element, inner ones too. */
  public Stream<Element> elements() {
    return conditions.stream().flatMap(Element::all);
  }

  /** Every pattern, inner ones too. */
  public Stream<Pattern> patterns() {
    return elements().filter(Pattern.class::isInstance).map(Pattern.class::cast);
  }

  /** The line on which some text next occurs from a line on; that line itself if it does not. */
  public int lineOf(String part, int from) {
    int start = 0;
    for (int line = text.line(); line < from && start >= 0; line++) {
      start = text.text().indexOf('\n', start + 1);
    }
    int at = text.text().indexOf(part, Math.max(0, start));
    return at < 0 ? from : text.line() + Piece.lineAt(text.text(), at) - 1;
  }
}

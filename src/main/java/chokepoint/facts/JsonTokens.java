package chokepoint.facts;

import chokepoint.facts.Node.Style;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON into a tree. */
final class JsonTokens {
  private static final int REASON = 160;
  private static final JsonFactory JSON = new JsonFactory();

  private JsonTokens() {}

  static void read(String text, TreeBuilder tree) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        TokenStreamLocation at = parser.currentTokenLocation();
        if (tree.root().isPresent()) {
          throw new Unreadable(
              at.getLineNr(), "text goes on after the end of the fact set", Optional.empty());
        }
        take(token, parser, tree, at.getLineNr(), at.getColumnNr());
      }
    } catch (JacksonException e) {
      TokenStreamLocation at = e.getLocation();
      throw new Unreadable(
          at == null ? 1 : Math.max(1, at.getLineNr()),
          "not valid JSON: " + Scalars.shortened(e.getOriginalMessage(), REASON),
          Optional.of("Maybe a comma, a quote or a bracket is missing or too many before this"));
    }
  }

  private static void take(
      JsonToken token, JsonParser parser, TreeBuilder tree, int line, int column) {
    switch (token) {
      case START_OBJECT -> tree.open(true, line, column);
      case START_ARRAY -> tree.open(false, line, column);
      case END_OBJECT, END_ARRAY -> tree.close();
      case PROPERTY_NAME -> tree.key(parser.getString(), line, column);
      case VALUE_STRING -> tree.scalar(parser.getString(), Style.QUOTED, line, column);
      case VALUE_NULL -> tree.scalar("null", Style.EMPTY, line, column);
      default -> tree.scalar(parser.getString(), Style.PLAIN, line, column);
    }
  }
}

package chokepoint.facts;

import chokepoint.facts.Node.Style;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads YAML into a tree; of YAML's features only mappings, lists and scalars. */
final class YamlTokens {
  private static final int REASON = 160;
  private static final Set<String> EMPTY = Set.of("", "~", "null", "Null", "NULL");

  private YamlTokens() {}

  static void read(String text, TreeBuilder tree) {
    try {
      for (Event event : new Parse(settings(text)).parseString(text)) {
        take(event, tree);
      }
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().or(e::getContextMark).map(m -> m.getLine() + 1).orElse(1);
      throw new Unreadable(line, "not valid YAML: " + problem(e), hint(e));
    } catch (YamlEngineException e) {
      throw new Unreadable(
          1,
          "not valid YAML: " + Scalars.shortened(String.valueOf(e.getMessage()), REASON),
          hint(e));
    }
  }

  /**
   * One buffer for all of it: between two buffers the parser trips over characters beyond U+FFFF.
   */
  private static LoadSettings settings(String text) {
    return LoadSettings.builder()
        .setCodePointLimit(SourceText.LARGEST)
        .setBufferSize(text.length() + 2)
        .setUseMarks(true)
        .build();
  }

  private static void take(Event event, TreeBuilder tree) {
    int line = event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    int column = event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    if (event instanceof NodeEvent node) {
      refuseAnchors(node, line);
    }
    switch (event.getEventId()) {
      case MappingStart, SequenceStart -> {
        onlyPlainKeys(tree, line);
        refuseTag(((CollectionStartEvent) event).getTag(), line);
        tree.open(event.getEventId() == Event.ID.MappingStart, line, column);
      }
      case MappingEnd, SequenceEnd -> tree.close();
      case Scalar -> scalar((ScalarEvent) event, tree, line, column);
      case DocumentStart -> {
        if (tree.root().isPresent()) {
          throw new Unreadable(
              line,
              "a second document begins; a file holds one fact set",
              Optional.of("Maybe remove the line '---' or use two files"));
        }
      }
      default -> {}
    }
  }

  private static void scalar(ScalarEvent event, TreeBuilder tree, int line, int column) {
    refuseTag(event.getTag(), line);
    String text = event.getValue();
    if (tree.keyIsNext()) {
      tree.key(text, line, column);
    } else if (!event.isPlain()) {
      tree.scalar(text, Style.QUOTED, line, column);
    } else {
      tree.scalar(text, EMPTY.contains(text) ? Style.EMPTY : Style.PLAIN, line, column);
    }
  }

  private static void onlyPlainKeys(TreeBuilder tree, int line) {
    if (tree.keyIsNext()) {
      throw new Unreadable(
          line, "a list or mapping where a key is expected", Optional.of("Maybe a ':' is missing"));
    }
  }

  private static void refuseAnchors(NodeEvent event, int line) {
    if (event.getAnchor().isPresent()) {
      throw new Unreadable(
          line,
          "anchors and aliases (& and *) are not used in fact sets",
          Optional.of("Maybe write the value out, or put the text in quotes"));
    }
  }

  private static void refuseTag(Optional<String> tag, int line) {
    if (tag.isPresent()) {
      throw new Unreadable(
          line,
          "tags (" + Scalars.shortened(tag.orElseThrow()) + ") are not used in fact sets",
          Optional.of("Maybe put the text in quotes"));
    }
  }

  private static String problem(MarkedYamlEngineException e) {
    String problem = e.getProblem() == null ? e.getContext() : e.getProblem();
    return Scalars.shortened(String.valueOf(problem), REASON);
  }

  private static Optional<String> hint(YamlEngineException e) {
    String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
    if (message.contains("\\t") || message.contains("tab")) {
      return Optional.of("Maybe indent with spaces, not tabs");
    }
    if (message.contains("mapping values are not allowed")) {
      return Optional.of("Maybe put a text that holds ': ' in quotes");
    }
    if (message.contains("flow")) {
      return Optional.of("Maybe a ',' or a closing bracket is missing before this");
    }
    return Optional.of("Maybe the indentation is uneven, or a text needs quotes");
  }
}

package chokepoint.whynot;

import chokepoint.rulebase.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** What constraints ask for, in words, with the values on both sides. */
final class Asking {
  private final RuleWords words;
  private final Sight sight;

  Asking(RuleWords words, Sight sight) {
    this.words = words;
    this.sight = sight;
  }

  /** What an expression that must be true asks for. */
  String told(List<Token> tokens) {
    List<Token> bare = Comparisons.bare(tokens);
    List<List<Token>> either = Comparisons.apart(bare, "||");
    if (either.size() > 1) {
      return joined(either, words.zh() ? "，或" : " or ");
    }
    List<List<Token>> both = Comparisons.apart(bare, "&&");
    return both.size() > 1 ? joined(both, words.zh() ? "，且" : " and ") : one(bare);
  }

  /** One after the other; what is compared is named once while it stays the same. */
  private String joined(List<List<Token>> parts, String link) {
    List<String> said = new ArrayList<>();
    String before = "";
    for (List<Token> part : parts) {
      List<Token> bare = Comparisons.bare(part);
      int at = Comparisons.at(bare).orElse(-1);
      String left = at < 0 ? "" : text(bare.subList(0, at + 1));
      boolean again = at > 0 && left.equals(before) && !isNull(bare.subList(at + 1, bare.size()));
      said.add(again ? right(bare, at) : told(part));
      before = left;
    }
    return String.join(link, said);
  }

  private String one(List<Token> tokens) {
    int at = Comparisons.at(tokens).orElse(-1);
    if (at <= 0 || at == tokens.size() - 1) {
      return holds(tokens);
    }
    List<Token> left = tokens.subList(0, at);
    if (at > 1 && left.get(at - 1).is("positive") && tokens.get(at + 1).is("true")) {
      return positive(left.subList(0, at - 2));
    }
    if (isNull(tokens.subList(at + 1, tokens.size()))) {
      return stated(left, tokens.get(at).is("!="));
    }
    String gap = words.zh() ? "" : " ";
    String word = Comparisons.word(tokens.get(at), words.value(left, sight), words.zh());
    boolean told = left.size() == 1 && left.get(0).is("this");
    if (told) {
      return (words.zh() ? "" : "it ") + word + gap + right(tokens, at);
    }
    String comma = words.zh() ? "，" : "";
    return words.side(left, sight) + comma + gap + word + gap + right(tokens, at);
  }

  private String right(List<Token> tokens, int at) {
    return words.limit(tokens.subList(at + 1, tokens.size()), tokens.subList(0, at), sight);
  }

  private String positive(List<Token> what) {
    String said = what.isEmpty() ? "" : words.side(what, sight) + (words.zh() ? "，" : " ");
    return said + (words.zh() ? "应在某时大于0" : "must be above 0 at some time");
  }

  private String holds(List<Token> tokens) {
    if (tokens.get(tokens.size() - 1).is("positive")) {
      return positive(tokens.subList(0, Math.max(0, tokens.size() - 2)));
    }
    String text = words.side(tokens, sight);
    return words.zh() ? "应满足“" + text + "”" : "'" + text + "' must hold";
  }

  private String stated(List<Token> left, boolean wanted) {
    if (wanted) {
      String name = words.name(left, sight);
      return words.zh() ? "应列明" + name : name + " must be stated";
    }
    String said = words.side(left, sight);
    return words.zh() ? said + "，不应列明" : said + " must not be stated";
  }

  private static boolean isNull(List<Token> tokens) {
    return tokens.size() == 1 && tokens.get(0).is("null");
  }

  private static String text(List<Token> tokens) {
    return String.join(" ", tokens.stream().map(Token::text).toList());
  }
}

package chokepoint.rulebase.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.ForallDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.OrDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Turns the parser's tree of a rule into plain records. */
public final class SyntaxReader {
  private final String text;

  private SyntaxReader(String text) {
    this.text = text;
  }

  /**
   * Reads one rule.
   *
   * @param text the whole file
   */
  public static RuleText rule(String file, String text, RuleDescr rule) {
    int start = rule.getStartCharacter();
    int end = rule.getEndCharacter() + 1;
    int when = RuleHead.whenAt(text, start).orElse(end);
    SyntaxReader reader = new SyntaxReader(text);
    return new RuleText(
        rule.getName(),
        file,
        rule.getLine(),
        RuleHead.notes(text, start, when),
        rule.getAttributes().keySet().stream().sorted().toList(),
        reader.elements(rule.getLhs().getDescrs()),
        reader.consequence(rule, end),
        new Piece(text.substring(start, end), Piece.lineAt(text, start)));
  }

  private Piece consequence(RuleDescr rule, int end) {
    String then = String.valueOf(rule.getConsequence()).strip();
    int at = text.lastIndexOf(then, end);
    return Piece.of(text, at, at + then.length());
  }

  private List<Element> elements(List<?> descrs) {
    return descrs.stream().map(d -> element((BaseDescr) d)).toList();
  }

  private Element element(BaseDescr d) {
    if (d instanceof PatternDescr p) {
      return new Pattern(
          Optional.ofNullable(p.getIdentifier()),
          Optional.ofNullable(p.getObjectType()).orElse("a path"),
          p.getConstraint().getDescrs().stream().map(c -> new Constraint(piece(c))).toList(),
          Optional.ofNullable(p.getSource()).map(s -> source(p, s)),
          piece(d));
    }
    List<Element> inner =
        d instanceof ConditionalElementDescr group ? elements(group.getDescrs()) : List.of();
    return new Group(kind(d), inner, piece(d));
  }

  private static Group.Kind kind(BaseDescr d) {
    if (d instanceof AndDescr) {
      return Group.Kind.AND;
    }
    if (d instanceof OrDescr) {
      return Group.Kind.OR;
    }
    if (d instanceof NotDescr) {
      return Group.Kind.NOT;
    }
    if (d instanceof ExistsDescr) {
      return Group.Kind.EXISTS;
    }
    return d instanceof ForallDescr ? Group.Kind.FORALL : Group.Kind.OTHER;
  }

  private PatternSource source(PatternDescr pattern, PatternSourceDescr source) {
    if (source instanceof FromDescr from) {
      return new PatternSource.From(from(pattern, from));
    }
    if (source instanceof AccumulateDescr all) {
      return new PatternSource.Accumulate(
          List.of(element(all.getInput())),
          all.getFunctions().stream()
              .map(
                  f ->
                      new PatternSource.Aggregate(
                          Optional.ofNullable(f.getBind()),
                          f.getFunction(),
                          Arrays.asList(f.getParams())))
              .toList());
    }
    List<Element> inner = new ArrayList<>();
    if (source instanceof CollectDescr collect) {
      inner.add(element(collect.getInputPattern()));
    }
    return new PatternSource.Other(source.getClass().getSimpleName(), inner);
  }

  private Piece from(PatternDescr pattern, FromDescr from) {
    String expression = String.valueOf(from.getDataSource()).strip();
    int at = text.lastIndexOf(expression, pattern.getEndCharacter());
    boolean inside = at >= pattern.getStartCharacter();
    return inside
        ? Piece.of(text, at, at + expression.length())
        : new Piece(expression, pattern.getLine());
  }

  private Piece piece(BaseDescr d) {
    int start = d.getStartCharacter();
    return Piece.of(text, start, closed(start, d.getEndCharacter() + 1));
  }

  /** The end of a piece without a bracket that closes what was opened before it. */
  private int closed(int start, int end) {
    int depth = 0;
    for (Token token : Tokens.of(Piece.of(text, start, end).text())) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth < 0) {
        return Math.max(0, start) + token.at();
      }
    }
    return end;
  }
}

package chokepoint.rulebase;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AccumulateDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.CollectDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.FromDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.ast.descr.PatternSourceDescr;
import org.drools.drl.ast.descr.RuleDescr;

/** Reads what the rules of a file say of themselves from its syntax tree. */
final class RuleCards {
  private static final Pattern NEW =
      Pattern.compile(
          "\\bnew\\s+(?:"
              + RuleBase.PACKAGE
              + "\\s*\\.\\s*)?(\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*)\\s*\\(");

  private RuleCards() {}

  static List<RuleCard> of(DrlFile file) {
    return file.ast().getRules().stream().map(r -> card(file, r)).toList();
  }

  private static RuleCard card(DrlFile file, RuleDescr rule) {
    Map<String, String> notes = Annotations.of(rule);
    String consequence = String.valueOf(rule.getConsequence()).strip();
    return new RuleCard(
        notes.getOrDefault("id", rule.getName()),
        rule.getName(),
        Optional.ofNullable(notes.get("zh")),
        file.path(),
        rule.getLine(),
        Optional.ofNullable(notes.get("because")),
        Optional.ofNullable(notes.get("because_zh")),
        Optional.ofNullable(notes.get("reference")).stream().toList(),
        conditions(file, rule),
        concluded(consequence),
        consequence,
        new UnmetNote(Annotations.entries(rule, "unmet")),
        notes);
  }

  private static Set<String> concluded(String consequence) {
    return NEW.matcher(consequence).results().map(m -> m.group(1)).collect(Collectors.toSet());
  }

  private static List<Condition> conditions(DrlFile file, RuleDescr rule) {
    List<Condition> all = new ArrayList<>();
    for (BaseDescr d : rule.getLhs().getDescrs()) {
      Set<String> types = new LinkedHashSet<>();
      collectTypes(d, types);
      String text = file.slice(d.getStartCharacter(), d.getEndCharacter());
      all.add(new Condition(fold(text), d.getLine(), kind(d), types));
    }
    return all;
  }

  static String fold(String text) {
    Matcher space = Pattern.compile("\\s+").matcher(text.strip());
    return space.replaceAll(" ");
  }

  private static ConditionKind kind(BaseDescr d) {
    if (d instanceof PatternDescr p) {
      PatternSourceDescr source = p.getSource();
      if (source instanceof AccumulateDescr || source instanceof CollectDescr) {
        return ConditionKind.ACCUMULATE;
      }
      return source instanceof FromDescr ? ConditionKind.FROM : ConditionKind.MATCH;
    }
    if (d instanceof NotDescr) {
      return ConditionKind.NOT;
    }
    return d instanceof ExistsDescr ? ConditionKind.EXISTS : ConditionKind.OTHER;
  }

  private static void collectTypes(BaseDescr d, Set<String> types) {
    if (d instanceof PatternDescr p) {
      if (p.getSource() == null) {
        types.add(String.valueOf(p.getObjectType()));
      } else if (p.getSource() instanceof AccumulateDescr a) {
        collectTypes(a.getInput(), types);
      } else if (p.getSource() instanceof CollectDescr c) {
        collectTypes(c.getInputPattern(), types);
      }
    } else if (d instanceof ConditionalElementDescr group) {
      group.getDescrs().forEach(x -> collectTypes((BaseDescr) x, types));
    }
  }
}

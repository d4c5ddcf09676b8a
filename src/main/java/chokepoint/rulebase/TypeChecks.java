package chokepoint.rulebase;

import chokepoint.rulebase.syntax.Note;
import chokepoint.rulebase.syntax.Piece;
import chokepoint.rulebase.syntax.RuleHead;
import chokepoint.vocabulary.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.drools.drl.ast.descr.AbstractClassTypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** What is wrong with declared fact types and enums before any rule uses them. */
final class TypeChecks {
  private static final Pattern FIELD = Pattern.compile("^\\s*(\\w+)\\s*:", Pattern.MULTILINE);
  private static final Set<String> OF_THE_ENGINE =
      Set.of(
          "role",
          "position",
          "timestamp",
          "duration",
          "expires",
          "typesafe",
          "propertyReactive",
          "classReactive",
          "propertyChangeSupport",
          "serialVersionUID",
          "traitable",
          "modifies");

  private record Declared(DrlFile file, AbstractClassTypeDeclarationDescr descr) {
    String name() {
      return descr.getTypeName();
    }
  }

  private final Map<String, Declared> first = new LinkedHashMap<>();
  private final Set<String> circles = new HashSet<>();
  private final List<DrlFile> files;
  private final List<RuleProblem> problems;
  private final FieldChecks fields;

  private TypeChecks(List<DrlFile> files, List<RuleProblem> problems) {
    this.files = files;
    this.problems = problems;
    this.fields = new FieldChecks(files);
  }

  static void check(List<DrlFile> files, List<RuleProblem> problems) {
    new TypeChecks(files, problems).check();
  }

  private void check() {
    List<Declared> all = new ArrayList<>();
    for (DrlFile file : files) {
      file.ast().getTypeDeclarations().forEach(t -> all.add(new Declared(file, t)));
      file.ast().getEnumDeclarations().forEach(e -> all.add(new Declared(file, e)));
    }
    for (Declared d : all) {
      Declared other = first.putIfAbsent(d.name(), d);
      if (other != null) {
        add(
            d,
            d.descr.getLine(),
            d.name() + " is declared twice",
            "delete one; the other is at " + other.file.path() + ":" + other.descr.getLine());
      }
      annotations(d);
    }
    for (Declared d : all) {
      if (d.descr instanceof TypeDeclarationDescr t) {
        parents(d, t);
        twice(d, t);
        t.getFields().values().forEach(f -> field(d, f));
      }
    }
  }

  private void add(Declared d, int line, String message, String hint) {
    problems.add(
        new RuleProblem(d.file.path(), line, Optional.of(d.name()), message, Optional.of(hint)));
  }

  private void annotations(Declared d) {
    int start = d.descr.getStartCharacter();
    for (Note note : RuleHead.notes(d.file.text(), start, d.descr.getEndCharacter())) {
      if (OF_THE_ENGINE.contains(note.name())) {
        add(
            d,
            note.line(),
            "@" + note.name() + " means something to the rule engine itself",
            "take it away or choose another name");
      }
      Unquoted.hint(note).ifPresent(hint -> add(d, note.line(), Unquoted.message(note), hint));
    }
  }

  private void parents(Declared d, TypeDeclarationDescr type) {
    String parent = type.getSuperTypeName();
    if (parent == null || parent.equals("Object")) {
      return;
    }
    int line = type.getLine();
    if (!first.containsKey(parent)) {
      add(
          d,
          line,
          d.name() + " extends " + parent + ", which is no fact type",
          Nearest.to(parent, first.keySet())
              .map(n -> "write " + n)
              .orElse("declare " + parent + " first"));
      return;
    }
    Set<String> seen = new HashSet<>(Set.of(d.name()));
    for (Declared p = first.get(parent);
        p != null && !circles.contains(p.name());
        p = parentOf(p)) {
      if (!seen.add(p.name())) {
        circles.addAll(seen);
        add(d, line, d.name() + " extends itself, by way of " + parent, "take one extends away");
        return;
      }
    }
  }

  private Declared parentOf(Declared d) {
    return d.descr instanceof TypeDeclarationDescr t && t.getSuperTypeName() != null
        ? first.get(t.getSuperTypeName())
        : null;
  }

  private void twice(Declared d, TypeDeclarationDescr type) {
    Map<String, Integer> seen = new HashMap<>();
    String text = d.file.slice(type.getStartCharacter(), type.getEndCharacter());
    List<MatchResult> found = FIELD.matcher(text).results().toList();
    for (MatchResult m : found) {
      int line = type.getLine() + Piece.lineAt(text, m.start(1)) - 1;
      Integer before = seen.putIfAbsent(m.group(1), line);
      if (before != null) {
        add(
            d,
            line,
            d.name() + " has a field \"" + m.group(1) + "\" already, in line " + before,
            "delete one");
      }
    }
  }

  private void field(Declared d, TypeFieldDescr field) {
    if (SourceVersion.isKeyword(field.getFieldName())) {
      add(
          d,
          field.getLine(),
          "\"" + field.getFieldName() + "\" cannot name a field, the machine needs the word",
          "choose another name");
      return;
    }
    fields.wrongType(field).ifPresent(s -> add(d, field.getLine(), s.message(), s.hint().get()));
    fields.wrongDefault(field).ifPresent(s -> add(d, field.getLine(), s.message(), s.hint().get()));
  }
}

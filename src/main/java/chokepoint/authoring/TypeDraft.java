package chokepoint.authoring;

import static chokepoint.rulebase.lint.Unwritten.MARK;

import chokepoint.rulebase.RuleBase;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Nearest;
import chokepoint.vocabulary.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A fact type to begin with.
 *
 * @param name such as PortClosure
 * @param parent the type it extends
 * @param finding whether rules conclude it
 */
public record TypeDraft(String name, Optional<String> parent, boolean finding) {
  private static final String OWN_FIELDS =
      """
          id : String @zh("标识") @key @doc("A readable id") @doc_zh("可读的标识")
      """;
  private static final String FINDING_FIELDS =
      """
          about : String @zh("%1$s") @key @doc("%1$s: whom or what it is about") @doc_zh("%1$s：关于谁或何事")
      """
          .formatted(MARK);
  private static final String MORE_FIELDS =
      """
          size : Double = 0.0 @zh("%1$s") @min(0) @doc("%1$s: a value of its own; delete the line if there is none") @doc_zh("%1$s：自身的数值；没有则删去此行")
      """
          .formatted(MARK);

  /**
   * The declaration, in a vocabulary file of its own.
   *
   * @throws AuthoringException if the name cannot be had, or the parent is none
   */
  public Draft draft(Vocabulary vocabulary) {
    if (!name.matches("[A-Z][A-Za-z0-9]*")) {
      throw new AuthoringException(
          "'" + name + "' is no name for a fact type",
          "write it like " + Slug.typeName(name) + ".");
    }
    vocabulary
        .type(name)
        .ifPresent(
            t -> {
              throw new AuthoringException(
                  name + " is there already (" + t.file() + ":" + t.line() + ")",
                  "choose another name, or add fields to that one.");
            });
    return new Draft(
        new TreeMap<>(Map.of("vocabulary/" + Slug.of(name) + ".drl", text(vocabulary))));
  }

  private String text(Vocabulary vocabulary) {
    Optional<FactType> above = parent.map(p -> parent(p, vocabulary));
    String head = "declare " + name + parent.map(p -> " extends " + p).orElse("");
    String group =
        above.flatMap(p -> p.annotation("group")).map(g -> " @group(" + g + ")").orElse("");
    String notes = "    @zh(\"" + MARK + "\")" + (finding ? " @finding @headline(5)" : group);
    String doc =
        "    @doc(\"%1$s: what it is, in one sentence\") @doc_zh(\"%1$s：一句话说明\")".formatted(MARK);
    String fields =
        finding ? FINDING_FIELDS : above.isPresent() ? MORE_FIELDS : OWN_FIELDS + MORE_FIELDS;
    return String.join("\n", List.of("package " + RuleBase.PACKAGE, "", head, notes, doc, ""))
        + fields
        + "end\n";
  }

  private static FactType parent(String name, Vocabulary vocabulary) {
    return vocabulary
        .type(name)
        .filter(t -> !t.finding())
        .orElseThrow(
            () ->
                new AuthoringException(
                    "there is no fact type " + name + " to extend",
                    Nearest.to(name, vocabulary.types().stream().map(FactType::name).toList())
                        .map(n -> "'" + n + "' is meant.")
                        .orElse("leave out --extends.")));
  }
}

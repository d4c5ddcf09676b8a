package chokepoint.rulebase.lint;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The question that a type of finding names must be one that can be asked. */
final class WhatIfs implements Check {
  private static final String ID = "what-if";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Remark> look(Rulebook book) {
    Vocabulary vocabulary = book.base().vocabulary();
    List<Remark> remarks = new ArrayList<>();
    for (FactType type : vocabulary.types()) {
      type.annotation("whatIf").ifPresent(text -> look(type, text, vocabulary, remarks));
    }
    return remarks;
  }

  private static void look(FactType of, String text, Vocabulary vocabulary, List<Remark> remarks) {
    List<String> words = Arrays.asList(text.split(" ", -1));
    Optional<FactType> asked = vocabulary.type(words.get(0)).filter(FactType::statable);
    if (asked.isEmpty()) {
      remarks.add(remark(of, "'" + words.get(0) + "', which no fact set can state"));
      return;
    }
    for (String pair : words.subList(1, words.size())) {
      String[] sides = pair.split("=", 2);
      Optional<Field> field = asked.get().field(sides[0]);
      if (field.isEmpty()) {
        remarks.add(remark(of, "'" + sides[0] + "', which is no field of " + words.get(0)));
      } else if (sides.length < 2 || !known(sides[1], of, field.get())) {
        remarks.add(remark(of, "'" + pair + "', which is no field of it and no constant"));
      }
    }
  }

  private static boolean known(String word, FactType of, Field asked) {
    return of.field(word).isPresent() || asked.choices().contains(word);
  }

  private static Remark remark(FactType type, String what) {
    return Rulebook.error(
        ID,
        type,
        type.line(),
        "asks in @whatIf about " + what,
        "Maybe @whatIf(\"Type field=fieldOfThis other=CONSTANT\")");
  }
}

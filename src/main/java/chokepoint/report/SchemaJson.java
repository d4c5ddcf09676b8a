package chokepoint.report;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The vocabulary in the shape that forms are generated from. */
public final class SchemaJson {
  private static final Map<String, List<String>> GROUPS = groups();

  private SchemaJson() {}

  private static Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    groups.put("measures", List.of("Measures", "措施"));
    groups.put("supply", List.of("Supply", "供应"));
    groups.put("industry", List.of("Industry", "产业"));
    groups.put("stockpiles", List.of("Stockpiles", "储备"));
    groups.put("markets", List.of("Markets", "市场"));
    groups.put("alliances", List.of("Alliances", "联盟"));
    groups.put("assumptions", List.of("Assumptions", "假设"));
    return groups;
  }

  public static Map<String, Object> tree(Vocabulary vocabulary) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("types", vocabulary.types().stream().map(t -> type(t, vocabulary)).toList());
    List<Object> groups = new ArrayList<>();
    GROUPS.forEach(
        (id, names) ->
            groups.add(
                Map.of("id", id, "name", Trees.text(names.get(0), Optional.of(names.get(1))))));
    tree.put("groups", groups);
    return tree;
  }

  private static Map<String, Object> type(FactType t, Vocabulary vocabulary) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", t.name());
    tree.put("label", Trees.text(t.label(), t.annotation("zh")));
    t.annotation("group").ifPresent(g -> tree.put("group", g));
    tree.put("kind", t.has("working") ? "working" : t.finding() ? "finding" : "fact");
    tree.put("statable", t.statable());
    t.parent().ifPresent(p -> tree.put("parent", p));
    tree.put("doc", doc(t.annotation("doc"), t.annotation("doc_zh")));
    tree.put("relief", t.has("relief"));
    tree.put("definition", t.has("definition"));
    t.annotation("headline").ifPresent(h -> tree.put("headline", Integer.parseInt(h)));
    t.annotation("shownOn").ifPresent(s -> tree.put("shownOn", s));
    t.annotation("whatIf").ifPresent(w -> tree.put("whatIf", w));
    tree.put("idFields", t.idFields().stream().map(Field::name).toList());
    tree.put("fields", t.fields().stream().map(f -> field(f, vocabulary)).toList());
    return tree;
  }

  private static Map<String, Object> field(Field f, Vocabulary vocabulary) {
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("name", f.name());
    tree.put("label", Trees.text(f.label(), f.annotation("zh")));
    tree.put("kind", f.kind().name());
    tree.put("required", f.required());
    f.defaultText().ifPresent(d -> tree.put("default", typed(f, d)));
    if (!f.choices().isEmpty()) {
      tree.put("choices", f.choices());
      tree.put("choiceNames", choiceNames(f, vocabulary));
    }
    f.annotation("unit").ifPresent(u -> tree.put("unit", u));
    f.annotation("min").ifPresent(m -> tree.put("min", Double.parseDouble(m)));
    f.annotation("max").ifPresent(m -> tree.put("max", Double.parseDouble(m)));
    f.annotation("after").ifPresent(a -> tree.put("after", a));
    f.annotation("requiredWhen").ifPresent(r -> tree.put("requiredWhen", r));
    f.annotation("ref")
        .ifPresent(
            r -> tree.put("ref", Arrays.stream(r.split(",", -1)).map(String::strip).toList()));
    tree.put("doc", doc(f.annotation("doc"), f.annotation("doc_zh")));
    tree.put("lever", f.has("lever"));
    tree.put("key", f.has("key") && !f.has("detail"));
    if (f.has("detail")) {
      tree.put("detail", true);
    }
    return tree;
  }

  private static Map<String, Object> choiceNames(Field f, Vocabulary vocabulary) {
    Map<String, Object> names = new LinkedHashMap<>();
    for (String choice : f.choices()) {
      vocabulary
          .choiceName(f.typeName(), choice)
          .ifPresent(n -> names.put(choice, Trees.text(n.en(), Optional.of(n.zh()))));
    }
    return names;
  }

  private static Object typed(Field f, String text) {
    return switch (f.kind()) {
      case NUMBER -> Double.valueOf(text);
      case INTEGER -> Integer.valueOf(text);
      case BOOLEAN -> Boolean.valueOf(text);
      default -> text;
    };
  }

  private static Map<String, Object> doc(Optional<String> en, Optional<String> zh) {
    return Trees.text(en.orElse(""), zh);
  }
}

package chokepoint.facts;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A small vocabulary made by hand, with one of everything that the reader checks. */
final class TestVocabulary {
  static final Vocabulary VOCABULARY = make();

  private TestVocabulary() {}

  private static Vocabulary make() {
    FactType measure =
        type(
            "Measure",
            null,
            "abstract",
            text("id", "key"),
            date("since"),
            date("until", "optional", "after=since"));
    return new Vocabulary(
        List.of(
            type("Economy", null, "definition", text("id", "key")),
            type(
                "Good",
                null,
                "definition",
                text("id", "key"),
                choice("stage", null, List.of("ORE", "REFINED"), "optional"),
                field("dualUse", ValueKind.BOOLEAN, "false")),
            type(
                "Site",
                null,
                "",
                text("id", "key"),
                text("economy", "ref=Economy"),
                text("firm", "optional"),
                field("minimumLoad", ValueKind.NUMBER, "0.0", "min=0", "max=1", "unit=share")),
            type(
                "Need",
                null,
                "",
                text("site", "key", "ref=Site"),
                text("input", "key", "ref=Good"),
                field(
                    "coverDays",
                    ValueKind.NUMBER,
                    null,
                    "min=0",
                    "unit=day",
                    "doc=Days of full use that its stock covers")),
            type(
                "Sourcing",
                null,
                "",
                text("buyer", "key", "ref=Site, Economy"),
                text("good", "key", "ref=Good"),
                text("supplier", "key", "ref=Economy, Site"),
                field(
                    "share",
                    ValueKind.NUMBER,
                    null,
                    "min=0",
                    "max=1",
                    "unit=share",
                    "partsOf=buyer, good",
                    "doc=Share of the buyer's use")),
            measure,
            type(
                "ExportControl",
                measure,
                "",
                text("issuer", "ref=Economy", "doc=Who takes the measure"),
                text("target", "ref=Economy, Site, Site.firm, world"),
                text("good", "ref=Good"),
                choice("kind", null, List.of("BAN", "LICENCE", "QUOTA")),
                choice("use", "ALL", List.of("ALL", "MILITARY")),
                field("cut", ValueKind.NUMBER, "1.0", "min=0", "max=1"),
                field(
                    "processingDays",
                    ValueKind.INTEGER,
                    null,
                    "optional",
                    "min=0",
                    "unit=day",
                    "requiredWhen=kind == LICENCE")),
            type(
                "Suspension",
                null,
                "relief",
                text("id", "key"),
                text("measure", "ref=Measure"),
                date("since")),
            type(
                "Price",
                null,
                "",
                text("good", "key", "ref=Good"),
                field("market", ValueKind.TEXT, "world", "key", "ref=Economy, world"),
                field("value", ValueKind.NUMBER, null, "min=0"),
                date("date", "key", "optional")),
            type("Parameter", null, "", text("id", "key"), field("value", ValueKind.NUMBER, null)),
            type("Horizon", null, "scope", date("date", "key")),
            type(
                "Halt",
                null,
                "finding",
                text("site", "key"),
                text("input", "key"),
                date("since", "key"),
                date("until", "detail", "optional"),
                field("profile", ValueKind.OPAQUE, null, "detail"))));
  }

  private static FactType type(String name, @Nullable FactType parent, String mark, Field... own) {
    List<Field> fields = new ArrayList<>();
    if (parent != null) {
      fields.addAll(parent.fields());
    }
    fields.addAll(Arrays.asList(own));
    return new FactType(
        name,
        Optional.ofNullable(parent).map(FactType::name),
        fields,
        mark.isEmpty() ? Map.of() : Map.of(mark, ""),
        "test.drl",
        1);
  }

  private static Field text(String name, String... marks) {
    return field(name, ValueKind.TEXT, null, marks);
  }

  private static Field date(String name, String... marks) {
    return field(name, ValueKind.DATE, null, marks);
  }

  private static Field field(
      String name, ValueKind kind, @Nullable String standard, String... marks) {
    return new Field(
        name, kind, kind.name(), List.of(), Optional.ofNullable(standard), marks(marks), 1);
  }

  private static Field choice(
      String name, @Nullable String standard, List<String> choices, String... marks) {
    return new Field(
        name, ValueKind.ENUM, name, choices, Optional.ofNullable(standard), marks(marks), 1);
  }

  private static Map<String, String> marks(String... marks) {
    Map<String, String> annotations = new LinkedHashMap<>();
    for (String mark : marks) {
      int sign = mark.indexOf('=');
      annotations.put(
          sign < 0 ? mark : mark.substring(0, sign), sign < 0 ? "" : mark.substring(sign + 1));
    }
    return annotations;
  }
}

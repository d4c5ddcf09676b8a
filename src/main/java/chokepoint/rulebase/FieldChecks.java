package chokepoint.rulebase;

import chokepoint.rulebase.safety.Kernel;
import chokepoint.vocabulary.Nearest;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** What is wrong with the type or the default of a field. */
final class FieldChecks {
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("string", "String"),
          Map.entry("text", "String"),
          Map.entry("number", "Double"),
          Map.entry("decimal", "Double"),
          Map.entry("float", "Double"),
          Map.entry("integer", "Integer"),
          Map.entry("bool", "Boolean"),
          Map.entry("date", "LocalDate"));
  private static final Set<String> PLAIN =
      Set.of(
          "String",
          "Double",
          "Integer",
          "Boolean",
          "LocalDate",
          "double",
          "int",
          "boolean",
          "long",
          "Long");

  private final Map<String, List<String>> enums;
  private final Map<String, String> imports;
  private final Set<String> types = new HashSet<>();

  FieldChecks(List<DrlFile> files) {
    enums = new VocabularyReader(files).enums();
    imports = Dictionary.imports(files);
    files.forEach(f -> f.ast().getTypeDeclarations().forEach(t -> types.add(t.getTypeName())));
  }

  Optional<Slip> wrongType(TypeFieldDescr field) {
    String type = field.getPattern().getObjectType();
    if (type.equals("LocalDate") && !imports.containsKey(type)) {
      return Optional.of(
          new Slip(
              0,
              "LocalDate is not imported",
              "write import java.time.LocalDate below the package"));
    }
    if (PLAIN.contains(type)
        || enums.containsKey(type)
        || types.contains(type)
        || Kernel.classOf(imports.getOrDefault(type, type)).isPresent()
        || Kernel.classOf("java.lang." + type).isPresent()) {
      return Optional.empty();
    }
    Collection<String> known = new TreeSet<>(PLAIN);
    known.addAll(enums.keySet());
    known.addAll(imports.keySet());
    String hint =
        Optional.ofNullable(OTHER_NAMES.get(type.toLowerCase(Locale.ROOT)))
            .or(() -> Nearest.to(type, known))
            .map(n -> "write " + n)
            .orElse("write String, Double, Integer, Boolean, LocalDate or the name of an enum");
    return Optional.of(
        new Slip(0, "\"" + field.getFieldName() + "\" has the unknown type " + type, hint));
  }

  Optional<Slip> wrongDefault(TypeFieldDescr field) {
    String text = field.getInitExpr() == null ? "" : field.getInitExpr().strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String type = field.getPattern().getObjectType();
    String wants = "the default of \"" + field.getFieldName() + "\" is no ";
    if (enums.containsKey(type)) {
      String constant = text.substring(text.lastIndexOf('.') + 1);
      boolean known = enums.get(type).contains(constant) && text.startsWith(type + ".");
      return wrong(
          !known,
          wants + type,
          "write "
              + type
              + "."
              + Nearest.to(constant, enums.get(type)).orElse(enums.get(type).get(0)));
    }
    return switch (type) {
      case "Double" ->
          wrong(
              !text.matches("-?\\d+\\.\\d+([eE]-?\\d+)?[dD]?"),
              wants + "number with decimals: " + text,
              text.matches("-?\\d+") ? "write " + text + ".0" : "write 0.0");
      case "Integer" ->
          wrong(!text.matches("-?\\d+"), wants + "whole number: " + text, "write 0, or use Double");
      case "Boolean" ->
          wrong(!text.matches("true|false"), wants + "yes or no: " + text, "write true or false");
      case "String" ->
          wrong(
              !text.matches("\".*\""), wants + "text in quotation marks", "write \"" + text + "\"");
      default -> Optional.empty();
    };
  }

  private static Optional<Slip> wrong(boolean wrong, String message, String hint) {
    return wrong ? Optional.of(new Slip(0, message, hint)) : Optional.empty();
  }
}

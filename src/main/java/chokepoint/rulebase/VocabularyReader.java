package chokepoint.rulebase;

import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import chokepoint.vocabulary.Vocabulary;
import chokepoint.vocabulary.Vocabulary.ChoiceName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.drl.ast.descr.EnumDeclarationDescr;
import org.drools.drl.ast.descr.EnumLiteralDescr;
import org.drools.drl.ast.descr.TypeDeclarationDescr;
import org.drools.drl.ast.descr.TypeFieldDescr;

/** Reads the declared fact types of all files into a vocabulary. */
final class VocabularyReader {
  private record Declared(TypeDeclarationDescr descr, String file) {}

  private final Map<String, Declared> declared = new LinkedHashMap<>();
  private final Map<String, List<String>> enums = new LinkedHashMap<>();
  private final Map<String, ChoiceName> choiceNames = new LinkedHashMap<>();

  VocabularyReader(List<DrlFile> files) {
    for (DrlFile file : files) {
      for (TypeDeclarationDescr t : file.ast().getTypeDeclarations()) {
        declared.put(t.getTypeName(), new Declared(t, file.path()));
      }
      for (EnumDeclarationDescr e : file.ast().getEnumDeclarations()) {
        enums.put(
            e.getTypeName(), e.getLiterals().stream().map(EnumLiteralDescr::getName).toList());
        e.getLiterals().forEach(l -> name(e.getTypeName(), l));
      }
    }
  }

  /** The constants of each declared enum. */
  Map<String, List<String>> enums() {
    return enums;
  }

  Vocabulary read() {
    return new Vocabulary(declared.keySet().stream().map(this::type).toList(), choiceNames);
  }

  /** A constant's name in English and Chinese: its two arguments, where it has them. */
  private void name(String type, EnumLiteralDescr literal) {
    List<String> args = literal.getConstructorArgs();
    if (args.size() == 2) {
      choiceNames.put(
          type + "." + literal.getName(),
          new ChoiceName(Annotations.unquote(args.get(0)), Annotations.unquote(args.get(1))));
    }
  }

  private FactType type(String name) {
    Declared d = declared.get(name);
    return new FactType(
        name, parent(d), fields(d), Annotations.of(d.descr), d.file, d.descr.getLine());
  }

  private Optional<String> parent(Declared d) {
    return Optional.ofNullable(d.descr.getSuperTypeName()).filter(declared::containsKey);
  }

  private List<Field> fields(Declared d) {
    List<Field> all =
        new ArrayList<>(parent(d).map(p -> fields(declared.get(p))).orElse(List.of()));
    d.descr.getFields().values().forEach(f -> all.add(field(f)));
    return all;
  }

  private Field field(TypeFieldDescr f) {
    String type = f.getPattern().getObjectType();
    return new Field(
        f.getFieldName(),
        kind(type),
        type,
        enums.getOrDefault(type, List.of()),
        Optional.ofNullable(f.getInitExpr()).map(Annotations::unquote).map(this::constant),
        Annotations.of(f),
        f.getLine());
  }

  /** The default of an enum field may be written with or without its type. */
  private String constant(String text) {
    int dot = text.indexOf('.');
    return dot > 0 && enums.containsKey(text.substring(0, dot)) ? text.substring(dot + 1) : text;
  }

  private ValueKind kind(String type) {
    return switch (type) {
      case "String" -> ValueKind.TEXT;
      case "Double", "double" -> ValueKind.NUMBER;
      case "Integer", "int", "Long", "long" -> ValueKind.INTEGER;
      case "Boolean", "boolean" -> ValueKind.BOOLEAN;
      case "LocalDate", "java.time.LocalDate" -> ValueKind.DATE;
      default -> enums.containsKey(type) ? ValueKind.ENUM : ValueKind.OPAQUE;
    };
  }
}

package chokepoint.rulebase;

import chokepoint.rulebase.safety.Kernel;
import chokepoint.rulebase.safety.Speech;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Every name that rules may use: fact types, enums with their constants, imported classes.
 *
 * @param imports fully qualified by simple name; of all files, as they share one package
 */
record Dictionary(
    Vocabulary vocabulary, Map<String, List<String>> enums, Map<String, String> imports) {

  static Dictionary of(List<DrlFile> files) {
    VocabularyReader reader = new VocabularyReader(files);
    return new Dictionary(reader.read(), reader.enums(), imports(files));
  }

  static Map<String, String> imports(List<DrlFile> files) {
    Map<String, String> imports = new LinkedHashMap<>();
    files.forEach(
        f -> f.imports().forEach(i -> imports.put(i.substring(i.lastIndexOf('.') + 1), i)));
    return imports;
  }

  Optional<FactType> type(String name) {
    String prefix = RuleBase.PACKAGE + ".";
    return vocabulary.type(name.startsWith(prefix) ? name.substring(prefix.length()) : name);
  }

  /** Whether a name stands for a fact type, an enum or a class. */
  boolean knows(String name) {
    return type(name).isPresent() || enums.containsKey(name) || javaClass(name).isPresent();
  }

  /** Fact types and enums, by alphabet. */
  Set<String> names() {
    Set<String> all = new TreeSet<>(enums.keySet());
    vocabulary.types().forEach(t -> all.add(t.name()));
    return all;
  }

  /**
   * The class of a name that is imported, fully qualified or of the language itself, if rules may
   * name it.
   */
  Optional<Class<?>> javaClass(String name) {
    String full = imports.getOrDefault(name, name.contains(".") ? name : "java.lang." + name);
    return Kernel.classOf(full);
  }

  /** The same names, as the check of what is harmless needs them. */
  Speech speech() {
    Set<String> types = new TreeSet<>();
    Set<String> fields = new TreeSet<>();
    for (FactType type : vocabulary.types()) {
      types.add(type.name());
      type.fields().forEach(f -> fields.add(f.name()));
    }
    return new Speech(types, enums, fields, new Kernel(imports.values()));
  }

  /** The enum that has a constant, if only one has. */
  Optional<String> enumWith(String constant) {
    List<String> found =
        enums.entrySet().stream()
            .filter(e -> e.getValue().contains(constant))
            .map(Map.Entry::getKey)
            .toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }
}

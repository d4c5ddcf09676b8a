package chokepoint.rulebase.safety;

import java.beans.Introspector;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The classes that rules may name, and which methods of them rules may call. */
public final class Kernel {
  /** The package whose public classes are there to be called by rules, with all they offer. */
  public static final String PACKAGE = "chokepoint.maths.";

  private static final Set<String> OF_NUMBERS =
      Set.of("doubleValue", "intValue", "longValue", "equals", "compareTo", "toString");
  private static final Map<Class<?>, Set<String>> PLAIN = new LinkedHashMap<>();

  static {
    PLAIN.put(
        String.class, Set.of("length", "isEmpty", "startsWith", "substring", "equals", "toString"));
    PLAIN.put(Double.class, OF_NUMBERS);
    PLAIN.put(Integer.class, OF_NUMBERS);
    PLAIN.put(Long.class, OF_NUMBERS);
    PLAIN.put(Number.class, Set.of("doubleValue", "intValue", "longValue"));
    PLAIN.put(Boolean.class, Set.of("booleanValue", "equals", "toString"));
    PLAIN.put(Object.class, Set.of("equals", "toString"));
    PLAIN.put(Math.class, Set.of("abs", "min", "max", "ceil", "floor", "round", "sqrt", "signum"));
  }

  private static final Map<Class<?>, Set<String>> IMPORTED = new LinkedHashMap<>();

  static {
    IMPORTED.put(
        java.time.LocalDate.class,
        Set.of(
            "of",
            "parse",
            "plusDays",
            "plusMonths",
            "plusYears",
            "minusDays",
            "minusMonths",
            "minusYears",
            "isBefore",
            "isAfter",
            "isEqual",
            "getYear",
            "toEpochDay",
            "equals",
            "toString"));
    IMPORTED.put(List.class, Set.of("size", "isEmpty", "contains", "get", "equals", "toString"));
    IMPORTED.put(java.util.Objects.class, Set.of("equals", "toString"));
  }

  private final Set<String> classes = new TreeSet<>();
  private final Set<String> methods = new TreeSet<>();
  private final Set<String> members = new TreeSet<>();

  /**
   * What rules may use.
   *
   * @param imports fully qualified names of classes
   */
  public Kernel(Iterable<String> imports) {
    PLAIN.forEach(this::add);
    IMPORTED.forEach(this::add);
    imports.forEach(
        name -> classOf(name).filter(c -> !IMPORTED.containsKey(c)).ifPresent(this::addWhole));
  }

  /** The class of a fully qualified name, if rules may name it; it is not initialised. */
  public static Optional<Class<?>> classOf(String name) {
    Optional<Class<?>> listed =
        Stream.concat(PLAIN.keySet().stream(), IMPORTED.keySet().stream())
            .filter(c -> c.getName().equals(name))
            .findFirst();
    return listed.isPresent() || !name.matches("chokepoint\\.maths\\.[A-Z]\\w*")
        ? listed
        : ofKernel(name);
  }

  /** What may be imported, in a sentence. */
  public static String importable() {
    return String.join(", ", IMPORTED.keySet().stream().map(Class::getName).toList())
        + " and the classes of "
        + PACKAGE.substring(0, PACKAGE.length() - 1);
  }

  private static Optional<Class<?>> ofKernel(String name) {
    try {
      Class<?> found = Class.forName(name, false, Kernel.class.getClassLoader());
      return Modifier.isPublic(found.getModifiers()) ? Optional.of(found) : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  private void addWhole(Class<?> type) {
    Set<String> all = new TreeSet<>();
    for (Method method : type.getMethods()) {
      if (method.getDeclaringClass() != Object.class) {
        all.add(method.getName());
      }
    }
    add(type, all);
    Arrays.stream(type.getFields()).forEach(f -> members.add(f.getName()));
  }

  private void add(Class<?> type, Set<String> callable) {
    classes.add(type.getSimpleName());
    methods.addAll(callable);
    for (String name : callable) {
      members.add(name);
      members.add(Introspector.decapitalize(name.replaceFirst("^(get|is)(?=[A-Z])", "")));
    }
  }

  /** Simple names of classes. */
  Set<String> classes() {
    return classes;
  }

  Set<String> methods() {
    return methods;
  }

  /** Names that may follow a full stop, or stand in a pattern, without brackets. */
  Set<String> members() {
    return members;
  }
}

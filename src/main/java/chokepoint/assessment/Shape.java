package chokepoint.assessment;

import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Makes and reads objects of one compiled fact type. */
final class Shape {
  private record Accessor(Field field, Class<?> type, MethodHandle get, MethodHandle set) {}

  private final chokepoint.vocabulary.FactType type;
  private final String idStart;
  private final MethodHandle make;
  private final Map<String, Accessor> access = new LinkedHashMap<>();
  private final List<Accessor> idAccess = new ArrayList<>();
  private final boolean definition;
  private final boolean working;
  private final OptionalInt headline;

  Shape(chokepoint.vocabulary.FactType type, Class<?> compiled) {
    this.type = type;
    this.idStart = type.name() + '[';
    MethodHandles.Lookup lookup = MethodHandles.publicLookup();
    try {
      make = lookup.unreflectConstructor(compiled.getConstructor());
      for (Field f : type.fields()) {
        String name = Character.toUpperCase(f.name().charAt(0)) + f.name().substring(1);
        MethodHandle get = lookup.unreflect(compiled.getMethod("get" + name));
        Class<?> held = get.type().returnType();
        MethodHandle set = lookup.unreflect(compiled.getMethod("set" + name, held));
        access.put(f.name(), new Accessor(f, held, get, set));
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("fact type " + type.name() + " has no plain accessors", e);
    }
    type.idFields().forEach(f -> idAccess.add(access.get(f.name())));
    definition = type.has("definition");
    working = type.has("working");
    headline = type.annotation("headline").stream().mapToInt(Integer::parseInt).findFirst();
  }

  chokepoint.vocabulary.FactType type() {
    return type;
  }

  /** Whether its findings are intermediate steps rather than answers. */
  boolean working() {
    return working;
  }

  /** Rank of its findings among headlines, 1 first. */
  OptionalInt headline() {
    return headline;
  }

  /** Whether its facts only name things. */
  boolean definition() {
    return definition;
  }

  /** An object with these values; fields that are not given keep their defaults. */
  Object make(Map<String, Object> values) {
    try {
      Object made = make.invoke();
      for (Map.Entry<String, Object> e : values.entrySet()) {
        Accessor a = access.get(e.getKey());
        a.set.invoke(made, compiled(a, e.getValue()));
      }
      return made;
    } catch (Throwable e) {
      throw new IllegalStateException("cannot make a " + type.name() + " of " + values, e);
    }
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Object compiled(Accessor a, Object value) {
    return a.field.kind() == ValueKind.ENUM
        ? Enum.valueOf((Class<? extends Enum>) a.type, (String) value)
        : value;
  }

  /** Its values in declared order without absent ones, enum constants as text. */
  Map<String, Object> values(Object fact) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (Accessor a : access.values()) {
      Object value = get(a, fact);
      if (value != null) {
        values.put(a.field.name(), plain(value));
      }
    }
    return values;
  }

  /** How the id of each of its facts begins. */
  String idStart() {
    return idStart;
  }

  /** {@code Type[key]} */
  String id(Object fact) {
    return id(fact, idAccess);
  }

  /** {@code Type[key]} with every field in the key, for findings that share the short one. */
  String longId(Object fact) {
    return id(fact, access.values());
  }

  private String id(Object fact, Iterable<Accessor> fields) {
    StringBuilder id = new StringBuilder(idStart);
    String separator = "";
    for (Accessor a : fields) {
      Object value = get(a, fact);
      if (value != null) {
        id.append(separator).append(plain(value));
        separator = "/";
      }
    }
    return id.append(']').toString();
  }

  static Object plain(Object value) {
    return value instanceof Enum<?> e ? e.name() : value;
  }

  private static @Nullable Object get(Accessor a, Object fact) {
    try {
      return a.get.invoke(fact);
    } catch (Throwable e) {
      throw new IllegalStateException("cannot read " + a.field.name() + " of " + fact, e);
    }
  }
}

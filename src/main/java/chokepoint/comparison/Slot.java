package chokepoint.comparison;

import chokepoint.assessment.Conclusion;
import chokepoint.vocabulary.FactType;
import chokepoint.vocabulary.Field;
import chokepoint.vocabulary.ValueKind;
import chokepoint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a finding is about, whenever and however much: its type and those fields of its id that are
 * neither dates nor numbers. Two findings of one slot are the same one that moved.
 */
record Slot(String type, List<String> about) implements Comparable<Slot> {

  static Slot of(Conclusion finding, Vocabulary vocabulary) {
    FactType type = vocabulary.type(finding.type()).orElseThrow();
    List<String> about = new ArrayList<>();
    for (Field field : type.idFields()) {
      if (names(field)) {
        about.add(String.valueOf(finding.fields().get(field.name())));
      }
    }
    return new Slot(type.name(), about);
  }

  private static boolean names(Field field) {
    return field.kind() == ValueKind.TEXT || field.kind() == ValueKind.ENUM;
  }

  /** Findings by slot, each slot's in the order they came. */
  static Map<Slot, List<Conclusion>> sort(List<Conclusion> findings, Vocabulary vocabulary) {
    Map<Slot, List<Conclusion>> slots = new TreeMap<>();
    findings.forEach(f -> slots.computeIfAbsent(of(f, vocabulary), s -> new ArrayList<>()).add(f));
    return slots;
  }

  @Override
  public int compareTo(Slot other) {
    int byType = type.compareTo(other.type);
    return byType == 0 ? about.toString().compareTo(other.about.toString()) : byType;
  }
}

package chokepoint.assessment;

import chokepoint.assessment.CausalOrder.Step;
import chokepoint.facts.Basis;
import chokepoint.facts.Fact;
import chokepoint.facts.Text;
import chokepoint.rulebase.RuleCard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** Turns the compiled objects of a run into findings and firings with ids, words and bases. */
final class ProofReader {
  /** The findings sorted by id, the firings in causal order. */
  record Proofs(List<Finding> findings, List<Firing> firings) {}

  private final Shapes shapes;
  private final Words words;
  private final IdentityHashMap<Object, String> ids = new IdentityHashMap<>();
  private final Map<String, Object> objects = new HashMap<>();
  private final Map<String, Basis> factBases = new HashMap<>();

  ProofReader(Shapes shapes, Words words) {
    this.shapes = shapes;
    this.words = words;
  }

  Proofs read(Inference.Result result) {
    result.stated().forEach(this::stated);
    result.derived().forEach(o -> ids.put(o, shapes.of(o).orElseThrow().id(o)));
    lengthenSharedIds(result.derived());
    result.derived().forEach(o -> objects.put(ids.get(o), o));
    List<Step> steps = CausalOrder.of(result.derivations().stream().map(this::step).toList());
    List<List<String>> premises = steps.stream().map(s -> premises(s.derivation())).toList();
    Map<String, Basis> bases = Bases.of(steps, premises, factBases);
    return proofs(steps, premises, bases);
  }

  private void stated(Object object, Fact fact) {
    ids.put(object, fact.id());
    boolean counts = !fact.byDefault() && !shapes.named(fact.type()).type().has("definition");
    if (counts) {
      factBases.put(fact.id(), fact.basis());
    }
  }

  private void lengthenSharedIds(Collection<Object> derived) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    ids.values().stream().filter(id -> !seen.add(id)).forEach(shared::add);
    for (Object o : derived) {
      if (shared.contains(ids.get(o))) {
        ids.put(o, shapes.of(o).orElseThrow().longId(o));
      }
    }
  }

  private Step step(Derivation d) {
    List<String> concludes = d.concludes().stream().map(ids::get).distinct().sorted().toList();
    List<String> premises = premises(d);
    List<String> findings =
        d.premises().stream().filter(this::isFinding).map(ids::get).distinct().sorted().toList();
    String key = d.rule().id() + " " + concludes + " " + premises + " " + plain(d.bindings());
    return new Step(key, findings, concludes, d);
  }

  private boolean isFinding(Object o) {
    return shapes.of(o).filter(s -> s.type().finding()).isPresent();
  }

  private List<String> premises(Derivation d) {
    return d.premises().stream().map(ids::get).filter(x -> x != null).distinct().sorted().toList();
  }

  private Proofs proofs(List<Step> steps, List<List<String>> premises, Map<String, Basis> bases) {
    List<Firing> firings = new ArrayList<>();
    Map<String, List<String>> because = new HashMap<>();
    Map<String, Text> texts = new HashMap<>();
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      RuleCard rule = step.derivation().rule();
      Map<String, Object> bindings = step.derivation().bindings();
      String id = "f" + (i + 1);
      Text text = words.of(rule, bindings);
      List<String> absences = Absences.of(rule, bindings);
      firings.add(
          new Firing(id, rule, text, plain(bindings), premises.get(i), absences, step.concludes()));
      for (String finding : step.concludes()) {
        because.computeIfAbsent(finding, k -> new ArrayList<>()).add(id);
        texts.putIfAbsent(finding, text);
      }
    }
    List<Finding> findings = new ArrayList<>();
    objects.forEach(
        (id, o) -> findings.add(finding(id, o, texts.get(id), bases.get(id), because.get(id))));
    findings.sort(Comparator.comparing(Finding::id));
    return new Proofs(findings, firings);
  }

  private Finding finding(String id, Object o, Text text, Basis basis, List<String> because) {
    Shape shape = shapes.of(o).orElseThrow();
    OptionalInt headline =
        shape.type().annotation("headline").stream().mapToInt(Integer::parseInt).findFirst();
    boolean working = shape.type().has("working");
    return new Finding(
        id, shape.type().name(), shape.values(o), text, basis, working, headline, because);
  }

  /** The values that can be shown, sorted by name. */
  private static Map<String, Object> plain(Map<String, Object> bindings) {
    Map<String, Object> plain = new LinkedHashMap<>();
    bindings.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> PlainValue.of(e.getValue()).ifPresent(v -> plain.put(e.getKey(), v)));
    return plain;
  }
}

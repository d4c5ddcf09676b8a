package chokepoint.rulebase;

import chokepoint.rulebase.CompiledModule.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.drools.base.base.SalienceInteger;
import org.drools.base.definitions.rule.impl.RuleImpl;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.CanonicalKiePackages;
import org.drools.modelcompiler.KieBaseBuilder;
import org.drools.modelcompiler.KiePackagesBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;

/** Compiled units brought together, with fact types of their own; any few rules can be had. */
public final class OpenModule {
  private final List<Model> models;
  private final ClassLoader loader;

  private OpenModule(List<Model> models, ClassLoader loader) {
    this.models = models;
    this.loader = loader;
  }

  static OpenModule of(List<Content> units) {
    Map<String, byte[]> classes = new HashMap<>();
    List<String> models = new ArrayList<>();
    for (Content unit : units) {
      classes.putAll(unit.classes());
      models.add(unit.model());
    }
    Loader loader = new Loader(classes, OpenModule.class.getClassLoader());
    return new OpenModule(models.stream().map(loader::model).toList(), loader);
  }

  /** The same with more rules over the same fact types. */
  OpenModule with(Content more) {
    Loader child = new Loader(new HashMap<>(more.classes()), loader);
    List<Model> all = new ArrayList<>(models);
    all.add(child.model(more.model()));
    return new OpenModule(all, child);
  }

  /** All rules, none before another. */
  KieBase all() {
    return base(packages(rule -> true));
  }

  /** The rules of these names alone. */
  public KieBase only(Set<String> names) {
    return base(packages(rule -> names.contains(rule.getName())));
  }

  /** The class that a fact type was compiled to. */
  public Class<?> factClass(String type) {
    try {
      return loader.loadClass(RuleBase.PACKAGE + '.' + type);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("no fact type " + type + " was compiled", e);
    }
  }

  /**
   * All rules that have a turn, each in its turn. No text holds the turns: one edit may move many
   * rules.
   *
   * @param strata by name, in the order of the rules
   */
  KieBase all(Map<String, Integer> strata) {
    List<String> names = List.copyOf(strata.keySet());
    CanonicalKiePackages packages = packages(rule -> strata.containsKey(rule.getName()));
    packages.getKiePackages().stream()
        .flatMap(p -> p.getRules().stream())
        .map(RuleImpl.class::cast)
        .forEach(
            r -> {
              r.setSalience(new SalienceInteger(-strata.get(r.getName())));
              r.setLoadOrder(names.indexOf(r.getName()));
            });
    return base(packages);
  }

  /** All rules, as they were compiled. */
  List<Rule> rules() {
    return models.stream().flatMap(m -> m.getRules().stream()).toList();
  }

  /** Rules made of parts of these. */
  KieBase made(List<Rule> parts) {
    return base(packages(parts));
  }

  private CanonicalKiePackages packages(Predicate<Rule> wanted) {
    return packages(rules().stream().filter(wanted).toList());
  }

  private CanonicalKiePackages packages(List<Rule> rules) {
    ModelImpl together = new ModelImpl(RuleBase.PACKAGE);
    models.forEach(m -> m.getTypeMetaDatas().forEach(together::addTypeMetaData));
    rules.forEach(together::addRule);
    KiePackagesBuilder builder = new KiePackagesBuilder(settings());
    builder.addModel(together);
    return builder.build();
  }

  private KieBase base(CanonicalKiePackages packages) {
    return new KieBaseBuilder(settings()).createKieBase(packages);
  }

  private KieBaseConfiguration settings() {
    return RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader);
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** For classes by path, and whatever another loader has. */
    Loader(Map<String, byte[]> classes, ClassLoader parent) {
      super(parent);
      this.classes = classes;
    }

    Model model(String name) {
      try {
        return (Model) loadClass(name).getDeclaredConstructor().newInstance();
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("compiled rules have no model " + name, e);
      }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] code = classes.remove(name.replace('.', '/') + ".class");
      if (code == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, code, 0, code.length);
    }
  }
}

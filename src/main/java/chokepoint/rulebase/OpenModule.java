package chokepoint.rulebase;

import java.util.Set;
import org.drools.core.impl.RuleBaseFactory;
import org.drools.model.Model;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;

/** Compiled rules, of which any few can be had by themselves, all with the same fact types. */
public final class OpenModule {
  private final Model model;
  private final ClassLoader loader;

  OpenModule(Model model, ClassLoader loader) {
    this.model = model;
    this.loader = loader;
  }

  KieBase all() {
    return base(model);
  }

  /** The rules of these names alone. */
  public KieBase only(Set<String> names) {
    ModelImpl few =
        new ModelImpl(model.getName())
            .withRules(model.getRules().stream().filter(r -> names.contains(r.getName())).toList());
    model.getTypeMetaDatas().forEach(few::addTypeMetaData);
    return base(few);
  }

  private KieBase base(Model some) {
    return KieBaseBuilder.createKieBaseFromModel(
        some, RuleBaseFactory.newKnowledgeBaseConfiguration(null, loader));
  }
}

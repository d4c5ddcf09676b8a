package chokepoint.rulebase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.model.KieModuleModel;

/**
 * One run of the rule engine's compiler.
 *
 * @param base absent if there are complaints
 */
record Build(Optional<KieBase> base, List<Complaint> complaints) {
  private static final String FOLDER = "src/main/resources/" + RuleBase.PACKAGE + "/";

  /** Compiles texts by path; whatever goes wrong is a complaint, nothing is thrown. */
  static Build of(Map<String, String> texts) {
    KieServices services = KieServices.get();
    // a name of its own: two editions with the same text may be in the making at once
    ReleaseId id = services.newReleaseId("chokepoint", "rules", UUID.randomUUID().toString());
    try {
      KieFileSystem files = services.newKieFileSystem();
      files.generateAndWritePomXML(id);
      files.writeKModuleXML(module(services).toXML());
      texts.forEach((path, text) -> files.write(FOLDER + path, text));
      KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? new Build(Optional.of(services.newKieContainer(id).getKieBase()), List.of())
          : new Build(Optional.empty(), Complaint.of(errors));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Build(Optional.empty(), List.of(Complaint.of(e)));
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  /** One thread compiles the rules: the parallel way has a history of races. */
  private static KieModuleModel module(KieServices services) {
    KieModuleModel module = services.newKieModuleModel();
    module.newKieBaseModel("rules").setDefault(true).addPackage("*");
    module.setConfigurationProperty("drools.parallelRulesBuildThreshold", "-1");
    return module;
  }
}

package chokepoint.rulebase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.codegen.execmodel.generator.DrlxParseUtil;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;

/**
 * One run of the rule engine's compiler.
 *
 * @param module absent if there are complaints
 */
record Build(Optional<CompiledModule> module, List<Complaint> complaints) {
  private static final String FOLDER = "src/main/resources/" + RuleBase.PACKAGE + "/";

  /**
   * Compiles texts by path; whatever goes wrong is a complaint, nothing is thrown. One at a time:
   * the engine's compiler keeps accessors of fact types in one static cache, by name, and clears it
   * only when all went well, so that a build would meet the classes of another.
   */
  static synchronized Build of(Map<String, String> texts) {
    try {
      return build(texts);
    } finally {
      DrlxParseUtil.clearAccessorCache();
    }
  }

  private static Build build(Map<String, String> texts) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("chokepoint", "rules", UUID.randomUUID().toString());
    try {
      KieFileSystem files = services.newKieFileSystem();
      files.generateAndWritePomXML(id);
      texts.forEach((path, text) -> files.write(FOLDER + path, text));
      KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? new Build(Optional.of(module(builder)), List.of())
          : new Build(Optional.empty(), Complaint.of(errors));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Build(Optional.empty(), List.of(Complaint.of(e)));
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static CompiledModule module(KieBuilder builder) {
    return new CompiledModule(((InternalKieModule) builder.getKieModule()).getBytes());
  }
}

package chokepoint.rulebase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
  private static final String RESOURCES = "src/main/resources/";
  private static final String FOLDER = RESOURCES + RuleBase.PACKAGE + "/";
  private static final String CLASSES = RuleBase.PACKAGE + "/";
  private static final String MODELS = "/drools-model";

  /** Compiles texts by path; whatever goes wrong is a complaint, nothing is thrown. */
  static Build of(Map<String, String> texts) {
    return of(Unit.of(texts));
  }

  /**
   * Compiles a unit; whatever goes wrong is a complaint, nothing is thrown. One at a time: the
   * engine's compiler keeps accessors of fact types in one static cache, by name, and clears it
   * only when all went well, so that a build would meet the classes of another.
   */
  static synchronized Build of(Unit unit) {
    try {
      return build(unit);
    } finally {
      DrlxParseUtil.clearAccessorCache();
    }
  }

  private static Build build(Unit unit) {
    KieServices services = KieServices.get();
    ReleaseId id = services.newReleaseId("chokepoint", "rules", UUID.randomUUID().toString());
    try {
      KieFileSystem files = services.newKieFileSystem();
      files.generateAndWritePomXML(id);
      unit.texts().forEach((path, text) -> files.write(FOLDER + path, text));
      unit.given().forEach((path, code) -> files.write(RESOURCES + path, code));
      KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
      List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
      return errors.isEmpty()
          ? new Build(Optional.of(module(builder, unit)), List.of())
          : new Build(Optional.empty(), Complaint.of(errors));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return new Build(Optional.empty(), List.of(Complaint.of(e)));
    } finally {
      services.getRepository().removeKieModule(id);
    }
  }

  private static CompiledModule module(KieBuilder builder, Unit unit) {
    InternalKieModule built = (InternalKieModule) builder.getKieModule();
    Map<String, byte[]> classes = new TreeMap<>();
    String model = "";
    for (String file : built.getFileNames()) {
      if (file.endsWith(MODELS)) {
        model = lastLine(built.getBytes(file));
      } else if (file.startsWith(CLASSES)
          && file.endsWith(".class")
          && !unit.given().containsKey(file)) {
        classes.put(file, built.getBytes(file));
      }
    }
    return CompiledModule.of(classes, model);
  }

  /** The list of models: a line with the engine's version, then one line, for the one package. */
  private static String lastLine(byte[] list) {
    String text = new String(list, StandardCharsets.UTF_8).strip();
    return text.substring(text.lastIndexOf('\n') + 1);
  }
}

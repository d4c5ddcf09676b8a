package chokepoint.web;

import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.rulebase.RuleSources;
import io.javalin.http.ConflictResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rule files, for who edits them. */
final class RuleFiles {
  /** A file as it is listed. */
  private record Listed(String file, String mark) {}

  /** A file as it is opened. */
  private record Opened(String file, String text, String mark) {}

  /** A file that was saved, and the edition it is part of. */
  private record Saved(String file, String mark, String rules) {}

  private final Guard guard;
  private final Workers workers;
  private final Editions editions;
  private final ModuleCache cache;
  private final Versions versions;
  private final Body body = new Body();

  RuleFiles(Guard guard, Workers workers, Editions editions, ModuleCache cache, Clock clock) {
    this.guard = guard;
    this.workers = workers;
    this.editions = editions;
    this.cache = cache;
    this.versions = new Versions(clock);
  }

  void list(Context ctx) {
    Map<String, String> texts = RuleSources.read(guard.pass(ctx).rules()).texts();
    Reply.json(
        ctx,
        texts.entrySet().stream().map(e -> new Listed(e.getKey(), mark(e.getValue()))).toList());
  }

  void one(Context ctx) {
    String name = ctx.pathParam("file");
    Path folder = guard.pass(ctx).rules();
    RuleFileName.in(folder, name);
    String text = RuleSources.read(folder).texts().get(name);
    if (text == null) {
      throw new NotFoundResponse("There is no rule file " + name);
    }
    Reply.json(ctx, new Opened(name, text, mark(text)));
  }

  /** Saves what compiles together with all other files, if nobody else has saved it meanwhile. */
  void save(Context ctx) throws Exception {
    Authoring authoring = guard.pass(ctx);
    String name = ctx.pathParam("file");
    Path file = RuleFileName.in(authoring.rules(), name);
    Draft.OfFile draft = Draft.ofFile(body.text(ctx));
    RuleBase rules = workers.run(() -> save(authoring, name, file, draft));
    Reply.json(ctx, new Saved(name, mark(draft.text()), rules.digest()));
  }

  private synchronized RuleBase save(
      Authoring authoring, String name, Path file, Draft.OfFile draft) throws IOException {
    Map<String, String> texts = new TreeMap<>(RuleSources.read(authoring.rules()).texts());
    refuseChanged(name, texts.get(name), draft.opened());
    texts.put(name, draft.text());
    RuleBase rules = RuleBase.compile(new RuleSources(texts), cache);
    versions.replace(authoring.rules(), file, draft.text());
    editions.serve(rules);
    return rules;
  }

  private static void refuseChanged(String name, @Nullable String onDisk, @Nullable String opened) {
    if (onDisk == null && opened != null) {
      throw new ConflictResponse(name + " was deleted since it was opened.");
    }
    if (onDisk != null && opened == null) {
      throw new ConflictResponse("There is a rule file " + name + " already. Maybe open it.");
    }
    if (onDisk != null && !mark(onDisk).equals(opened)) {
      throw new ConflictResponse(
          name
              + " was changed since it was opened. Maybe open it anew and make your change there.");
    }
  }

  private static String mark(String text) {
    return Reply.mark(text.getBytes(StandardCharsets.UTF_8));
  }
}

package chokepoint.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What edited rules would change, found out before they are saved. */
final class RuleTrials {
  private final Guard guard;
  private final Workers workers;
  private final Path facts;
  private final Body body = new Body();

  RuleTrials(Guard guard, Workers workers, Path facts) {
    this.guard = guard;
    this.workers = workers;
    this.facts = facts;
  }

  void create(Context ctx) throws Exception {
    Authoring authoring = guard.pass(ctx);
    Draft draft = Draft.of(body.text(ctx));
    EventStream.reply(ctx, events -> tried(authoring, draft, events));
  }

  private Map<String, Object> tried(Authoring authoring, Draft draft, EventStream events)
      throws Exception {
    try (DraftFolder folder = DraftFolder.of(authoring.rules(), draft.files());
        Child child = new Child(command(authoring, folder, draft), authoring.patience())) {
      return workers.run(() -> child.answer(events), events::tell);
    }
  }

  private List<String> command(Authoring authoring, DraftFolder folder, Draft draft)
      throws IOException {
    List<String> command = new ArrayList<>(authoring.program());
    command.add(authoring.rules().toString());
    command.add(folder.path().toString());
    command.addAll(List.of("--facts", facts.toString(), "--events"));
    command.addAll(List.of("--deadline", String.valueOf(authoring.patience().toSeconds())));
    if (draft.compileOnly()) {
      command.add("--compile-only");
    }
    return command;
  }
}

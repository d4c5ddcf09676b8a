package chokepoint.web;

import chokepoint.assessment.Limits;
import chokepoint.history.AssessmentStore;
import chokepoint.rulebase.ModuleCache;
import chokepoint.rulebase.RuleBase;
import chokepoint.support.House;
import chokepoint.support.Shipped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server on a port of its own, with a store of its own, asked over real HTTP. */
final class Served implements AutoCloseable {
  static final Instant NOW = Instant.parse("2026-03-05T12:00:00Z");

  private final HttpClient client = HttpClient.newHttpClient();
  private final AssessmentStore store;
  final Api api;
  final int port;

  Served(RuleBase rules, Settings settings) {
    this(rules, settings, emptyStore());
  }

  Served(RuleBase rules, Settings settings, AssessmentStore store) {
    this(rules, settings, store, Optional.empty());
  }

  Served(RuleBase rules, Settings settings, AssessmentStore store, Optional<Authoring> authoring) {
    this.store = store;
    this.api = new Api(settings, rules, store, ModuleCache.NONE, authoring);
    this.port = api.start();
  }

  /** What the project ships, with the limits it ships with. */
  static Served shipped() {
    return new Served(Shipped.rules(), settings(Shipped.FACTS, Settings.LIMITS));
  }

  static Settings settings(Path facts, Limits limits) {
    return settings(Shipped.RULES, facts, limits);
  }

  static Settings settings(Path rules, Path facts, Limits limits) {
    return Settings.of("127.0.0.1", 0, House.HOME.resolve("web"), rules, facts, limits);
  }

  static AssessmentStore emptyStore() {
    try {
      Path file = Files.createTempDirectory("chokepoint").resolve("test.db");
      return AssessmentStore.open(AssessmentStore.urlOf(file), Clock.fixed(NOW, ZoneOffset.UTC));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String address(String path) {
    return "http://127.0.0.1:" + port + path;
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(address(path)));
  }

  HttpResponse<String> get(String path, String... headers) {
    return send(with(request(path), headers).build());
  }

  HttpResponse<String> post(String path, String json) {
    return post(path, "application/json", json);
  }

  HttpResponse<String> post(String path, String type, String body) {
    return send(
        request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body)).build());
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** What comes back for bytes that no HTTP client would send. */
  String raw(String... lines) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      String request = String.join("\r\n", lines) + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  JsonNode json(String path) {
    return json(get(path));
  }

  static JsonNode json(HttpResponse<String> response) {
    return JsonMapper.shared().readTree(response.body());
  }

  static String header(HttpResponse<?> response, String name) {
    return String.join(", ", response.headers().allValues(name));
  }

  private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
    for (String header : List.of(headers)) {
      String[] parts = header.split(": ", 2);
      request.header(parts[0], parts[1]);
    }
    return request;
  }

  @Override
  public void close() {
    api.close();
    store.close();
  }
}

package org.dragoman.report.finding;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A Chromium without a window, told what to do by the DevTools protocol; remembers what its page asked for and complained of. */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final String LISTENING = "DevTools listening on ";
    private static final long SECONDS = 60;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger number = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private volatile CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
    private final String session;

    /** The program, where it is installed. */
    static Optional<Path> program() {
        String path = System.getenv("PATH");
        return Stream.of(path == null ? new String[0] : path.split(java.io.File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    Browser(Path program, Path profile) throws IOException {
        process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--window-size=1400,900",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(address(), new Listener())
                .orTimeout(SECONDS, TimeUnit.SECONDS)
                .join();
        JsonNode targets = call(null, "Target.getTargets");
        String target = "";
        for (JsonNode info : targets.get("targetInfos")) {
            if (info.get("type").asText().equals("page")) {
                target = info.get("targetId").asText();
            }
        }
        session = call(null, "Target.attachToTarget", "targetId", target, "flatten", true)
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Network", "Log", "Accessibility")) {
            send(domain + ".enable");
        }
    }

    /** Reads on in the background, so that the program never waits for a reader. */
    private URI address() throws IOException {
        BufferedReader err =
                new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            if (line.startsWith(LISTENING)) {
                Thread rest = new Thread(() -> err.lines().forEach(l -> {}), "browser-errors");
                rest.setDaemon(true);
                rest.start();
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                received(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }
    }

    private void received(String message) {
        try {
            JsonNode json = MAPPER.readTree(message);
            CompletableFuture<JsonNode> asked = waiting.remove(json.path("id").asInt());
            if (asked != null) {
                asked.complete(json);
                return;
            }
            events.add(json);
            if (json.path("method").asText().equals("Page.loadEventFired")) {
                loaded.complete(json);
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private JsonNode call(String to, String method, Object... parameters) throws IOException {
        int id = number.incrementAndGet();
        Map<String, Object> message = JsonOut.object("id", id, "method", method, "params", JsonOut.object(parameters));
        if (to != null) {
            message.put("sessionId", to);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText(MAPPER.writeValueAsString(message), true).join();
        JsonNode json = answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
        if (json.has("error")) {
            throw new IOException(method + ": " + json.get("error"));
        }
        return json.get("result");
    }

    /** Sends a command to the page. */
    JsonNode send(String method, Object... parameters) throws IOException {
        return call(session, method, parameters);
    }

    /** Opens a file and forgets what earlier ones did. */
    void open(Path file) throws IOException {
        loaded = new CompletableFuture<>();
        events.clear();
        send("Page.navigate", "url", file.toUri().toString());
        loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** The value of an expression, after what it promises. */
    JsonNode run(String expression) throws IOException {
        JsonNode result =
                send("Runtime.evaluate", "expression", expression, "awaitPromise", true, "returnByValue", true);
        if (result.has("exceptionDetails")) {
            throw new IOException(expression + ": " + result.get("exceptionDetails"));
        }
        return result.at("/result/value");
    }

    /** Presses and releases a key. */
    void press(String key, int code, String text) throws IOException {
        send(
                "Input.dispatchKeyEvent",
                "type",
                text.isEmpty() ? "rawKeyDown" : "keyDown",
                "key",
                key,
                "code",
                key,
                "windowsVirtualKeyCode",
                code,
                "text",
                text);
        send("Input.dispatchKeyEvent", "type", "keyUp", "key", key, "code", key, "windowsVirtualKeyCode", code);
    }

    /** Addresses that the page asked for, its own among them. */
    List<String> requests() {
        return of("Network.requestWillBeSent", "/params/request/url");
    }

    /** What the page, or the browser about it, complained of. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        complaints.addAll(of("Runtime.exceptionThrown", "/params/exceptionDetails"));
        complaints.addAll(of("Log.entryAdded", "/params/entry"));
        complaints.addAll(of("Runtime.consoleAPICalled", "/params"));
        complaints.addAll(of("Page.javascriptDialogOpening", "/params"));
        return complaints;
    }

    private List<String> of(String method, String at) {
        return events.stream()
                .filter(e -> e.path("method").asText().equals(method))
                .map(e -> e.at(at).isTextual() ? e.at(at).asText() : e.at(at).toString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            socket.sendText("{\"id\":" + number.incrementAndGet() + ",\"method\":\"Browser.close\"}", true)
                    .join();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        socket.abort();
    }
}

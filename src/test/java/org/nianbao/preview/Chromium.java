package org.nianbao.preview;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A headless Chromium with one window, driven over the DevTools protocol (chromedevtools.github.io). */
final class Chromium implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 30;
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://([^/]+)/\\S*");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    private Chromium(Process process, Path profile, String host) throws Exception {
        this.process = process;
        this.profile = profile;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest targets =
                HttpRequest.newBuilder(URI.create("http://" + host + "/json")).build();
        String list = client.send(targets, HttpResponse.BodyHandlers.ofString()).body();
        String address = "";
        for (JsonElement target : JsonParser.parseString(list).getAsJsonArray()) {
            if (target.getAsJsonObject().get("type").getAsString().equals("page")) {
                address = target.getAsJsonObject().get("webSocketDebuggerUrl").getAsString();
            }
        }
        this.socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address), new Listener())
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        call("Page.enable", "{}");
        call("Runtime.enable", "{}");
        call("Log.enable", "{}");
    }

    /** The browser of this machine, if it has one. */
    static Optional<Path> installed() {
        return Stream.of(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Starts the browser with an empty profile; every name but our own leads to this machine. */
    static Chromium start(Path program) throws Exception {
        Path profile = Files.createTempDirectory("chromium");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--remote-debugging-port=0",
                "--host-resolver-rules=MAP foreign.example 127.0.0.1",
                "--window-size=1400,900",
                "--user-data-dir=" + profile,
                "about:blank"));
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, hostOf(process));
    }

    private static String hostOf(Process process) throws IOException {
        BufferedReader log = process.errorReader(StandardCharsets.UTF_8);
        for (String line = log.readLine(); line != null; line = log.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread drain = new Thread(() -> log.lines().forEach(ignored -> {}));
                drain.setDaemon(true);
                drain.start();
                return listening.group(1);
            }
        }
        throw new IOException("the browser did not start");
    }

    /** Opens an address; waits until its scripts have run. */
    void open(String address) throws Exception {
        call("Page.navigate", "{\"url\":\"" + address + "\"}");
        await("location.href === '" + address + "' && document.readyState === 'complete'");
    }

    /** What the pages have logged as errors since the last call: exceptions, refused resources, breaches of policy. */
    List<String> complaints() {
        List<String> texts = List.copyOf(complaints);
        complaints.clear();
        return texts;
    }

    /** The value of an expression; promises are waited for. */
    JsonElement evaluate(String expression) throws Exception {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", expression);
        parameters.addProperty("awaitPromise", true);
        parameters.addProperty("returnByValue", true);
        JsonObject answer = call("Runtime.evaluate", parameters.toString());
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + "\n" + answer.get("exceptionDetails"));
        }
        return Optional.ofNullable(answer.getAsJsonObject("result").get("value"))
                .orElse(new JsonObject());
    }

    String text(String expression) throws Exception {
        return evaluate(expression).getAsString();
    }

    double number(String expression) throws Exception {
        return evaluate(expression).getAsDouble();
    }

    boolean holds(String condition) throws Exception {
        return evaluate("Boolean(" + condition + ")").getAsBoolean();
    }

    /** Waits until a condition holds in the page. */
    void await(String condition) throws Exception {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!awaitedInPage(condition)) {
            if (System.nanoTime() > end) {
                String page = text("location.href + ' ' + document.body.innerText");
                throw new AssertionError("never came true: " + condition + "\n" + page + "\n" + complaints());
            }
        }
    }

    /** Waits for a second inside the page, or until a navigation takes the page away. */
    private boolean awaitedInPage(String condition) throws Exception {
        try {
            return evaluate("new Promise(done => { const end = Date.now() + 1000; const look = () => { let met = false;"
                            + " try { met = Boolean(" + condition + "); } catch (e) { met = false; }"
                            + " if (met || Date.now() > end) done(met); else setTimeout(look, 10); }; look(); })")
                    .getAsBoolean();
        } catch (IllegalStateException e) {
            return false;
        }
    }

    /** Clicks with the mouse in the middle of an element. */
    void click(String selector) throws Exception {
        String box = "document.querySelector('" + selector + "').getBoundingClientRect()";
        clickAt(number(box + ".left + " + box + ".width / 2"), number(box + ".top + " + box + ".height / 2"));
    }

    /** Clicks with the mouse at a point of the window, in CSS pixels. */
    void clickAt(double x, double y) throws Exception {
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    "{\"type\":\"" + type + "\",\"x\":" + x + ",\"y\":" + y + ",\"button\":\"left\",\"clickCount\":1}");
        }
    }

    /** Presses a key. */
    void press(String key) throws Exception {
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", "{\"type\":\"" + type + "\",\"key\":\"" + key + "\"}");
        }
    }

    /** Speaks another language from the next page on. */
    void speak(String language) throws Exception {
        String agent = text("navigator.userAgent");
        call(
                "Emulation.setUserAgentOverride",
                "{\"userAgent\":\"" + agent + "\",\"acceptLanguage\":\"" + language + "\"}");
    }

    /** Makes the window another size. */
    void resize(int width, int height) throws Exception {
        call(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":1,\"mobile\":false}");
    }

    /** A picture of the window as PNG. */
    byte[] picture() throws Exception {
        return Base64.getDecoder()
                .decode(call("Page.captureScreenshot", "{}").get("data").getAsString());
    }

    private JsonObject call(String method, String parameters) throws Exception {
        int id = ids.incrementAndGet();
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        JsonObject message = answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (message.has("error")) {
            throw new IllegalStateException(message.get("error").toString());
        }
        return message.getAsJsonObject("result");
    }

    @Override
    public void close() throws IOException {
        socket.abort();
        process.destroy();
        process.onExit().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        try (Stream<Path> files = Files.walk(profile)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }

    private final class Listener implements WebSocket.Listener {
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                take(JsonParser.parseString(text.toString()).getAsJsonObject());
                text.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void take(JsonObject message) {
            if (message.has("id")) {
                waiting.remove(message.get("id").getAsInt()).complete(message);
                return;
            }
            String method = message.get("method").getAsString();
            boolean entry =
                    method.equals("Log.entryAdded") && message.toString().contains("\"level\":\"error\"");
            if (entry || method.equals("Runtime.exceptionThrown")) {
                complaints.add(message.toString());
            }
        }
    }
}

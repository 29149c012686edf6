package org.vestibule.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * A server of one test's own, as an operator has it: the packaged application, nothing added, with the configuration that
 * is shipped. It runs in demonstration mode on a database of its own, and can be stopped or killed, and started again with
 * the same data.
 */
public final class PackagedServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final int ENOUGH_MILLIS = 5_000;
    private static final int READY = 200;

    private final Path runtime = Path.of(System.getProperty("vestibule.wlp"));
    private final String name;
    private final Path folder;
    private final Path data;
    private final int port;
    private final Map<String, String> variables = new HashMap<>();
    private List<String> within = List.of();
    private Process process;

    /** Lays out a server with an empty database. It isn't started. */
    public PackagedServer(String purpose) throws IOException {
        name = System.getProperty("vestibule.server") + "-" + purpose;
        folder = runtime.resolve("usr/servers").resolve(name);
        data = Path.of("target", name + "-data").toAbsolutePath();
        port = freePort();
        clear(folder);
        clear(data);
        copy(Path.of("liberty"), folder);
        Files.createDirectories(folder.resolve("apps"));
        Files.copy(Path.of(System.getProperty("vestibule.war")), folder.resolve("apps/vestibule.war"));
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        variables.put("VESTIBULE_HTTP_PORT", String.valueOf(port));
        variables.put("VESTIBULE_DATA_DIR", data.toString());
        variables.put("VESTIBULE_DEMO", "true");
    }

    /** Gives it one more variable, or another value, from the next start on. */
    public PackagedServer with(String variable, String value) {
        variables.put(variable, value);
        return this;
    }

    /** Lets another program start it from the next start on: one that takes what it is to become as its last arguments. */
    public PackagedServer within(List<String> program) {
        within = program;
        return this;
    }

    public URI address() {
        return URI.create("http://localhost:" + port);
    }

    /** The data folder that it has without being told of another. */
    public Path data() {
        return data;
    }

    /** The folder for jars with widgets that it has without being told of another. */
    public Path widgets() {
        return folder.resolve("widgets");
    }

    /** What the server and the application said since the last start. */
    public String log() throws IOException {
        return Files.readString(console());
    }

    /** Starts it, and waits until it is ready. */
    public void start() throws IOException, InterruptedException {
        launch();
        Instant end = Instant.now().plus(PATIENCE);
        while (!ready()) {
            if (process.waitFor(250, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The server didn't get ready: " + log());
            }
        }
    }

    /** Starts it where it can't start, and waits until it has given up; gives the exit status. */
    public int startInVain() throws IOException, InterruptedException {
        launch();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("The server didn't give up: " + log());
        }
        return process.exitValue();
    }

    private void launch() throws IOException {
        List<String> words = new ArrayList<>(within);
        words.addAll(List.of(runtime.resolve("bin/server").toString(), "run", name));
        var command = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(console().toFile());
        var environment = command.environment();
        environment.keySet().removeIf(variable -> variable.startsWith("VESTIBULE_"));
        environment.putAll(variables);
        // It isn't up for long enough for code that is compiled twice to pay off, and starts sooner without.
        environment.put("JVM_ARGS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        process = command.start();
    }

    /**
     * Ends it in the middle of whatever it is doing, as a failing machine would: the script that starts it has become the
     * Java process, which is told by a signal that it can't hear.
     */
    public void kill() throws InterruptedException {
        String program = process.info().command().orElse("");
        if (!program.endsWith("/java")) {
            throw new IllegalStateException("The process to kill is no Java, but \"" + program + "\"");
        }
        process.destroyForcibly().waitFor();
    }

    /** Waits until somebody has killed it. */
    public void awaitEnd() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("The server is still there");
        }
    }

    /** Waits until it takes no requests any more, as it is about to stop. */
    public void awaitClosed() {
        Instant end = Instant.now().plus(PATIENCE);
        while (ready()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The server still answers");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    /** Stops it in order, so that it can be started again. */
    public void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    private boolean ready() {
        try {
            var health = (HttpURLConnection)
                    address().resolve("/health/ready").toURL().openConnection();
            health.setConnectTimeout(ENOUGH_MILLIS);
            health.setReadTimeout(ENOUGH_MILLIS);
            return health.getResponseCode() == READY;
        } catch (IOException e) {
            return false;
        }
    }

    private Path console() {
        return Path.of("target", name + ".log");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Copies a folder with all that is in it; where there is such a folder already, into that. */
    public static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        }
    }

    static void clear(Path unwanted) {
        if (Files.notExists(unwanted)) {
            return;
        }
        try (Stream<Path> files = Files.walk(unwanted)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.vestibule.testing;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The server that is shipped: the zip that the build makes, and that the container image is built from. It is unpacked once
 * for all processes that run tests, with an archive of its classes, as the image has it.
 */
public final class ShippedServer {

    /** The name of the server in it. */
    static final String NAME = "vestibule";

    private static final Path ZIP = Path.of(System.getProperty("vestibule.zip", "target/vestibule-server.zip"));
    private static final Path FOLDER = Path.of("target", "shipped größe 日本").toAbsolutePath();
    private static final Path RUNTIME = FOLDER.resolve("wlp");

    /** Is there once all the rest is; holds which zip it was made of. */
    private static final Path COMPLETE = FOLDER.resolve("complete");

    private ShippedServer() {}

    /** The folder of the runtime. */
    static synchronized Path unpacked() throws IOException {
        Path lock = Path.of("target", "shipped.lock");
        try (var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var held = channel.lock()) {
            String made = Files.getLastModifiedTime(ZIP) + ", " + Files.size(ZIP);
            if (Files.notExists(COMPLETE) || !Files.readString(COMPLETE).equals(made)) {
                PackagedServer.clear(FOLDER);
                Files.createDirectories(FOLDER);
                unpack();
                archiveClasses();
                Files.writeString(COMPLETE, made);
            }
        }
        return RUNTIME;
    }

    /** With the permissions that it has in the zip. */
    private static void unpack() throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.toList()) {
                Path copy = FOLDER.resolve(file.toString().substring(1));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                }
            }
        }
    }

    /** As the container image's build does. */
    private static void archiveClasses() throws IOException {
        Path log = Path.of("target", "shipped-archive.log");
        String script = RUNTIME.resolve("usr/servers")
                .resolve(NAME)
                .resolve("archive.sh")
                .toString();
        Process making = new ProcessBuilder("bash", script, String.valueOf(PackagedServer.freePort()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            if (!making.waitFor(10, TimeUnit.MINUTES) || making.exitValue() != 0) {
                making.destroy();
                throw new IllegalStateException("The archive of classes wasn't made: " + Files.readString(log));
            }
        } catch (InterruptedException e) {
            making.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the archive of classes was made", e);
        }
    }
}

package org.vestibule.testing;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The server that is shipped: the zip that the build makes, and that the container image is built from. */
public final class ShippedServer {

    /** The name of the server in it. */
    static final String NAME = "vestibule";

    private static final Path ZIP = Path.of(System.getProperty("vestibule.zip", "target/vestibule-server.zip"));

    private static Path runtime;

    private ShippedServer() {}

    /** The folder of the runtime, unpacked once for each process that runs tests. */
    static synchronized Path unpacked() throws IOException {
        if (runtime == null) {
            Path folder = Path.of("target", "shipped größe 日本", System.getProperty("vestibule.fork", "fork"))
                    .toAbsolutePath();
            PackagedServer.clear(folder);
            Files.createDirectories(folder);
            unpack(folder);
            runtime = folder.resolve("wlp");
        }
        return runtime;
    }

    /** With the permissions that it has in the zip. */
    private static void unpack(Path folder) throws IOException {
        try (FileSystem zip = FileSystems.newFileSystem(ZIP, Map.of("enablePosixFileAttributes", true));
                Stream<Path> files = Files.walk(zip.getPath("/"))) {
            for (Path file : files.toList()) {
                Path copy = folder.resolve(file.toString().substring(1));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                    Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(file));
                }
            }
        }
    }
}

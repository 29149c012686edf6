package org.vestibule.testing;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.util.Base64;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A server's key and certificate for {@code localhost}, signed by itself, in a folder of the test's. */
public final class TestCertificate {

    static final String PASSWORD = "changeit";
    private static final String ALIAS = "server";

    private TestCertificate() {}

    /** Makes the key store. */
    public static void make(Path folder) throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        Process made = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "SAN=dns:localhost,ip:127.0.0.1",
                        "-validity",
                        "30",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store(folder).toString(),
                        "-storepass",
                        PASSWORD)
                .inheritIO()
                .start();
        if (made.waitFor() != 0) {
            throw new IOException("keytool ended with " + made.exitValue());
        }
    }

    /** The certificate as a PEM file. */
    public static Path pem(Path folder) throws IOException, GeneralSecurityException {
        return write(
                folder.resolve("server.crt"),
                "CERTIFICATE",
                open(folder).getCertificate(ALIAS).getEncoded());
    }

    /** The key as a PEM file, which only its owner may read. */
    public static Path key(Path folder) throws IOException, GeneralSecurityException {
        Key key = open(folder).getKey(ALIAS, PASSWORD.toCharArray());
        Path file = write(folder.resolve("server.key"), "PRIVATE KEY", key.getEncoded());
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    }

    /** Accepts encrypted connections on a free port of the loopback interface. */
    public static ServerSocket listener(Path folder) throws IOException, GeneralSecurityException {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(open(folder), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    /** Trusts the certificate, and no other. */
    public static SSLContext trust(Path folder) throws IOException, GeneralSecurityException {
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry(ALIAS, open(folder).getCertificate(ALIAS));
        trusted.init(store);
        var context = SSLContext.getInstance("TLS");
        context.init(null, trusted.getTrustManagers(), null);
        return context;
    }

    private static Path write(Path file, String kind, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n" + lines + "\n-----END " + kind + "-----\n");
    }

    private static KeyStore open(Path folder) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream file = Files.newInputStream(store(folder))) {
            store.load(file, PASSWORD.toCharArray());
        }
        return store;
    }

    static Path store(Path folder) {
        return folder.resolve("server.p12");
    }
}

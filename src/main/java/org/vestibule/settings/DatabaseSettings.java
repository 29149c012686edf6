package org.vestibule.settings;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Which database to connect to, and how. */
public sealed interface DatabaseSettings {

    /** The embedded database in its own folder. */
    record Derby(Path folder) implements DatabaseSettings {}

    /**
     * A PostgreSQL server. The names and the password are passed to the server verbatim.
     *
     * @param sslMode one of libpq's modes
     * @param rootCertificate a PEM file with the certificate authorities to trust; null for Java's default
     * @param pooled whether a pooler in front assigns a server connection per transaction
     */
    record Postgresql(
            String host,
            int port,
            String name,
            String user,
            String password,
            String sslMode,
            Path rootCertificate,
            boolean pooled)
            implements DatabaseSettings {

        private static final String MODE = "VESTIBULE_DB_SSLMODE";
        private static final String POOLER = "VESTIBULE_DB_POOLER";
        private static final String USER = "VESTIBULE_DB_USER";
        private static final Set<String> MODES =
                Set.of("disable", "allow", "prefer", "require", "verify-ca", "verify-full");

        static Postgresql read(Variables variables) {
            String because = "VESTIBULE_DB is postgresql";
            String host = HostName.read(variables, "VESTIBULE_DB_HOST", because);
            int port = variables.port("VESTIBULE_DB_PORT", 5432);
            Optional<Path> root = variables.certificates("VESTIBULE_DB_ROOT_CERT");
            return new Postgresql(
                    host,
                    port,
                    Variables.present(variables.verbatim("VESTIBULE_DB_NAME"), "VESTIBULE_DB_NAME", because),
                    user(variables, because),
                    Variables.present(variables.secret("VESTIBULE_DB_PASSWORD"), "VESTIBULE_DB_PASSWORD", because),
                    sslMode(variables, root),
                    root.orElse(null),
                    pooled(variables));
        }

        private static boolean pooled(Variables variables) {
            String given = variables.text(POOLER).orElse("none");
            return switch (given) {
                case "none" -> false;
                case "transaction" -> true;
                default -> throw Variables.wrong(POOLER, "must be none or transaction", given);
            };
        }

        // Flyway inserts the name unescaped into the statement that sets the role.
        private static String user(Variables variables, String because) {
            String user = Variables.present(variables.verbatim(USER), USER, because);
            if (user.contains("'")) {
                throw Variables.wrong(USER, "must be the name of a role without apostrophes", user);
            }
            return user;
        }

        private static String sslMode(Variables variables, Optional<Path> root) {
            String given = variables.text(MODE).orElse(root.isPresent() ? "verify-full" : "prefer");
            if (!MODES.contains(given)) {
                throw Variables.wrong(MODE, "must be disable, allow, prefer, require, verify-ca or verify-full", given);
            }
            if (root.isPresent() && !given.startsWith("verify-")) {
                throw Variables.wrong(MODE, "must be verify-ca or verify-full with VESTIBULE_DB_ROOT_CERT", given);
            }
            return given;
        }

        /** Whether the server's certificate is verified. */
        public boolean verifies() {
            return sslMode.startsWith("verify-");
        }

        @Override
        public String toString() {
            return "Postgresql[" + host + ":" + port + "]";
        }
    }
}

package org.vestibule.settings;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.vestibule.settings.Settings.Database;
import org.vestibule.settings.Settings.FirstAdmin;
import org.vestibule.settings.Settings.Mail;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.settings.Settings.Smtp;

/** Reads {@link Settings} from named values; the first wrong or missing one ends the reading with a {@link WrongSetting}. */
final class Environment {

    private final Function<String, Optional<String>> values;

    Environment(Function<String, Optional<String>> values) {
        this.values = values;
    }

    Settings settings() {
        requireFolder("VESTIBULE_WIDGETS_DIR");
        requireExpression("VESTIBULE_TRUSTED_PROXIES");
        int port = port("VESTIBULE_HTTP_PORT", 9080);
        Path dataDir = Path.of(text("VESTIBULE_DATA_DIR").orElse("data")).toAbsolutePath();
        return new Settings(
                port,
                baseUrl(port),
                dataDir,
                flag("VESTIBULE_DEMO", false),
                database(),
                mail(dataDir),
                retention(),
                firstAdmin());
    }

    private URI baseUrl(int port) {
        String given = text("VESTIBULE_BASE_URL").orElse("http://localhost:" + port);
        try {
            URI uri = URI.create(given.replaceAll("/+$", ""));
            if (uri.getHost() != null && uri.getScheme().matches("https?") && uri.getQuery() == null) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            // told below, like any other value that is no address
        }
        throw new WrongSetting("VESTIBULE_BASE_URL", "must be an http or https address, but is \"" + given + "\".");
    }

    private Database database() {
        String given = text("VESTIBULE_DB").orElse("derby");
        switch (given) {
            case "derby":
                return Database.DERBY;
            case "postgresql":
                required("VESTIBULE_DB_HOST", "VESTIBULE_DB is postgresql");
                port("VESTIBULE_DB_PORT", 5432);
                required("VESTIBULE_DB_NAME", "VESTIBULE_DB is postgresql");
                required("VESTIBULE_DB_USER", "VESTIBULE_DB is postgresql");
                required("VESTIBULE_DB_PASSWORD", "VESTIBULE_DB is postgresql");
                return Database.POSTGRESQL;
            default:
                throw new WrongSetting("VESTIBULE_DB", "must be derby or postgresql, but is \"" + given + "\".");
        }
    }

    private Mail mail(Path dataDir) {
        String from = text("VESTIBULE_MAIL_FROM").orElse("vestibule@localhost");
        if (!from.matches("[^@\\s<>]+@[^@\\s<>]+")) {
            throw new WrongSetting("VESTIBULE_MAIL_FROM", "must be an e-mail address, but is \"" + from + "\".");
        }
        String given = text("VESTIBULE_MAIL").orElse("pickup");
        return switch (given) {
            case "pickup" -> new Pickup(from, dataDir.resolve("mail"));
            case "smtp" ->
                new Smtp(
                        required("VESTIBULE_MAIL_FROM", "VESTIBULE_MAIL is smtp"),
                        required("VESTIBULE_SMTP_HOST", "VESTIBULE_MAIL is smtp"),
                        port("VESTIBULE_SMTP_PORT", 587),
                        text("VESTIBULE_SMTP_USER").orElse(null),
                        text("VESTIBULE_SMTP_PASSWORD").orElse(null),
                        flag("VESTIBULE_SMTP_STARTTLS", true));
            default -> throw new WrongSetting("VESTIBULE_MAIL", "must be pickup or smtp, but is \"" + given + "\".");
        };
    }

    private Duration retention() {
        String given = text("VESTIBULE_RETENTION_DAYS").orElse("180");
        if (!given.matches("[1-9]\\d{0,3}")) {
            throw new WrongSetting(
                    "VESTIBULE_RETENTION_DAYS", "must be a number of days from 1 to 9999, but is \"" + given + "\".");
        }
        return Duration.ofDays(Long.parseLong(given));
    }

    private Optional<FirstAdmin> firstAdmin() {
        Optional<String> user = text("VESTIBULE_ADMIN_USER");
        Optional<String> password = text("VESTIBULE_ADMIN_PASSWORD");
        if (user.isPresent() && password.isEmpty()) {
            throw new WrongSetting("VESTIBULE_ADMIN_PASSWORD", "is missing: VESTIBULE_ADMIN_USER is set.");
        }
        if (password.isPresent() && user.isEmpty()) {
            throw new WrongSetting("VESTIBULE_ADMIN_USER", "is missing: VESTIBULE_ADMIN_PASSWORD is set.");
        }
        if (password.isPresent() && password.get().length() < 8) {
            throw new WrongSetting("VESTIBULE_ADMIN_PASSWORD", "must have at least 8 characters.");
        }
        return user.map(name -> new FirstAdmin(name, password.orElseThrow()));
    }

    private int port(String name, int usual) {
        String given = text(name).orElse(String.valueOf(usual));
        try {
            int port = Integer.parseInt(given);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, like a number out of range
        }
        throw new WrongSetting(name, "must be a port number from 1 to 65535, but is \"" + given + "\".");
    }

    /** Liberty reads it, goes on without a word where nothing is, and takes a relative path for one from its own folder. */
    private void requireFolder(String name) {
        text(name)
                .map(Path::of)
                .filter(folder -> !folder.isAbsolute() || !Files.isDirectory(folder))
                .ifPresent(folder -> {
                    throw new WrongSetting(name, "must be the full path of a folder, but is \"" + folder + "\".");
                });
    }

    /** Liberty reads it, and doesn't start its web server where it can't. */
    private void requireExpression(String name) {
        text(name).ifPresent(given -> {
            try {
                Pattern.compile(given);
            } catch (PatternSyntaxException e) {
                throw new WrongSetting(name, "must be a regular expression for addresses, but is \"" + given + "\".");
            }
        });
    }

    private boolean flag(String name, boolean usual) {
        String given = text(name).orElse(String.valueOf(usual));
        return switch (given) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new WrongSetting(name, "must be true or false, but is \"" + given + "\".");
        };
    }

    private String required(String name, String because) {
        return text(name).orElseThrow(() -> new WrongSetting(name, "is missing: " + because + "."));
    }

    private Optional<String> text(String name) {
        return values.apply(name).map(String::strip).filter(value -> !value.isEmpty());
    }
}

package org.vestibule.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.vestibule.settings.Settings.Database;
import org.vestibule.settings.Settings.EmailsPerHour;
import org.vestibule.settings.Settings.FirstAdmin;
import org.vestibule.settings.Settings.Mail;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.text.UserNameKey;

/**
 * Reads {@link Settings} from named values; throws {@link InvalidSettingException} for the first invalid or missing
 * value.
 */
public final class Environment {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String DATA_DIR = "VESTIBULE_DATA_DIR";

    private final Variables variables;

    /** @param values returns the value of a variable; empty if it isn't set */
    public Environment(Function<String, Optional<String>> values) {
        variables = new Variables(values);
    }

    /** All settings. */
    Settings settings() {
        requireFolder(WidgetJars.FOLDER);
        variables.path(WidgetJars.FOLDER).ifPresent(WidgetJars::requirePlainNames);
        requireExpression("VESTIBULE_TRUSTED_PROXIES");
        requireServersOwn();
        int port = variables.port("VESTIBULE_HTTP_PORT", 9080);
        Path dataDir = dataDir();
        BaseAddress base = BaseAddress.read(variables, port);
        var mailVariables = new MailVariables(variables);
        Mail mail = mailVariables.read(dataDir, base);
        boolean demo = variables.flag("VESTIBULE_DEMO", false);
        WebhookSettings.read(variables, demo);
        return new Settings(
                port,
                base.uri(),
                dataDir,
                demo,
                database() instanceof DatabaseSettings.Derby ? Database.DERBY : Database.POSTGRESQL,
                mail,
                mailVariables.senders(mail.from()),
                Duration.ofDays(variables.number("VESTIBULE_RETENTION_DAYS", 180, 1, 9999, "number of days")),
                Duration.ofDays(variables.number("VESTIBULE_JOB_RETENTION_DAYS", 90, 1, 9999, "number of days")),
                zone("VESTIBULE_TIME_ZONE").orElse(UTC),
                zone("VESTIBULE_FORMER_TIME_ZONE"),
                firstAdmin(),
                new EmailsPerHour(
                        variables.number("VESTIBULE_MAIL_PER_RECIPIENT", 5, 1, 999_999, "number"),
                        variables.number("VESTIBULE_MAIL_PER_SENDER", 1000, 1, 999_999, "number")),
                variables.number("VESTIBULE_PAGE_CACHE_MB", 16, 0, 1024, "number of megabytes"),
                demo ? List.of() : warnings(base, mail));
    }

    private List<String> warnings(BaseAddress base, Mail mail) {
        List<String> warnings = new ArrayList<>();
        if (variables.text("VESTIBULE_BASE_URL").isEmpty()) {
            warnings.add("VESTIBULE_BASE_URL isn't set: links in e-mails lead to " + base.uri() + ".");
        }
        if (mail instanceof Pickup pickup) {
            String why = variables.text("VESTIBULE_MAIL").isEmpty()
                    ? "VESTIBULE_MAIL isn't set"
                    : "VESTIBULE_MAIL is pickup";
            warnings.add(why + ": e-mails are sent to nobody, but written as files into "
                    + InvalidSettingException.quoted(pickup.folder().toString()) + ".");
        }
        return List.copyOf(warnings);
    }

    /** The database settings; the database is connected to before the application starts. */
    public DatabaseSettings database() {
        variables.requireExact("VESTIBULE_DB");
        String given = variables.text("VESTIBULE_DB").orElse("derby");
        return switch (given) {
            case "derby" -> new DatabaseSettings.Derby(dataDir().resolve("derby"));
            case "postgresql" -> DatabaseSettings.Postgresql.read(variables);
            default -> throw Variables.wrong("VESTIBULE_DB", "must be derby or postgresql", given);
        };
    }

    /** The settings for webhooks. */
    WebhookSettings webhooks() {
        return WebhookSettings.read(variables, variables.flag("VESTIBULE_DEMO", false));
    }

    private Path dataDir() {
        return variables.path(DATA_DIR).orElseGet(() -> Path.of("data").toAbsolutePath());
    }

    private Optional<ZoneId> zone(String name) {
        return variables.text(name).map(given -> {
            try {
                // "Z" and "GMT" have the same rules, but screens don't display these names well.
                ZoneId zone = ZoneId.of(given);
                return zone.equals(ZoneOffset.UTC) ? UTC : zone;
            } catch (DateTimeException e) {
                throw Variables.wrong(name, "must be a time zone such as Europe/Berlin or UTC", given);
            }
        });
    }

    /** The password is checked against the policy when the account is created: later starts don't need it. */
    private Optional<FirstAdmin> firstAdmin() {
        Optional<String> user = variables.verbatim("VESTIBULE_ADMIN_USER");
        Optional<String> password = variables.secret("VESTIBULE_ADMIN_PASSWORD");
        if (user.isPresent() && password.isEmpty()) {
            throw new InvalidSettingException("VESTIBULE_ADMIN_PASSWORD", "is missing: VESTIBULE_ADMIN_USER is set.");
        }
        if (password.isPresent() && user.isEmpty()) {
            throw new InvalidSettingException("VESTIBULE_ADMIN_USER", "is missing: VESTIBULE_ADMIN_PASSWORD is set.");
        }
        user.filter(name -> !UserName.isPossible(name)).ifPresent(name -> {
            throw Variables.wrong("VESTIBULE_ADMIN_USER", "must be " + UserName.RULE, name);
        });
        return user.map(name -> new FirstAdmin(name, password.orElseThrow()));
    }

    /** Checks what the server itself reads and would misinterpret. */
    private void requireServersOwn() {
        for (String name : List.of("VESTIBULE_HTTP_PORT", "VESTIBULE_LOG_FORMAT", "VESTIBULE_ACCESS_LOG")) {
            variables.requireExact(name);
        }
        variables.flag("VESTIBULE_ACCESS_LOG", false);
        variables
                .text("VESTIBULE_LOG_FORMAT")
                .filter(given -> !Set.of("simple", "json").contains(given))
                .ifPresent(given -> {
                    throw Variables.wrong("VESTIBULE_LOG_FORMAT", "must be simple or json", given);
                });
    }

    /** Liberty reads it, silently ignores a missing folder, and resolves a relative path from its own folder. */
    private void requireFolder(String name) {
        variables.requireExact(name);
        variables.path(name).ifPresent(folder -> {
            String given = variables.text(name).orElseThrow();
            if (!Path.of(given).isAbsolute() || !Files.isDirectory(folder)) {
                throw Variables.wrong(name, "must be the full path of a folder", given);
            }
        });
    }

    /** Liberty reads it, and doesn't start its web server if it is invalid. */
    private void requireExpression(String name) {
        variables.requireExact(name);
        variables.text(name).ifPresent(given -> {
            try {
                Pattern.compile(given);
            } catch (PatternSyntaxException e) {
                throw Variables.wrong(name, "must be a regular expression for addresses", given);
            }
        });
    }

    /** Checks that a member of staff can type this to sign in. */
    private static final class UserName {

        private static final String RULE = "at most 100 characters without spaces around them";
        private static final Pattern POSSIBLE = Pattern.compile("(?!\\s)[^\\p{Cntrl}]{1,100}(?<!\\s)");

        // The length of the column. Some characters are folded to several.
        private static final int MAX_KEY_LENGTH = 100;

        private static boolean isPossible(String name) {
            return name.equals(name.strip())
                    && POSSIBLE.matcher(name).matches()
                    && UserNameKey.of(name).length() <= MAX_KEY_LENGTH;
        }
    }
}

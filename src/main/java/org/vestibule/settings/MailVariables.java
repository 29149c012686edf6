package org.vestibule.settings;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vestibule.settings.Settings.Encryption;
import org.vestibule.settings.Settings.Mail;
import org.vestibule.settings.Settings.Pickup;
import org.vestibule.settings.Settings.Smtp;
import org.vestibule.text.DomainName;
import org.vestibule.text.EmailAddress;

/** Reads the settings for outgoing e-mail. */
final class MailVariables {

    private static final String FROM = "VESTIBULE_MAIL_FROM";
    private static final String ALLOWED = "VESTIBULE_MAIL_FROM_ALLOWED";
    private static final String TLS = "VESTIBULE_SMTP_TLS";
    private static final String STARTTLS = "VESTIBULE_SMTP_STARTTLS";
    private static final String EHLO = "VESTIBULE_SMTP_EHLO_NAME";
    private static final String BECAUSE = "VESTIBULE_MAIL is smtp";

    /** The port for implicit TLS (RFC 8314, 7.3). */
    private static final int IMPLICIT_TLS_PORT = 465;

    /** A domain, or an address in brackets (RFC 5321, 4.1.2 and 4.1.3). */
    private static final Pattern EHLO_NAME = Pattern.compile(
            "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*|\\[[0-9A-Za-z:.]+]");

    private static final Pattern LOCAL_PART = Pattern.compile("[^@\\s<>()\\[\\]\\\\,;:\"\\p{Cntrl}]{1,64}");

    private final Variables variables;

    MailVariables(Variables variables) {
        this.variables = variables;
    }

    Mail read(Path dataDir, BaseAddress base) {
        String from = variables.text(FROM).orElse("vestibule@localhost");
        if (!isAddress(from)) {
            throw Variables.wrong(FROM, "must be an e-mail address", from);
        }
        Optional<String> way = variables.text("VESTIBULE_MAIL");
        return switch (way.orElse("pickup")) {
            case "pickup" -> new Pickup(from, dataDir.resolve("mail"));
            case "smtp" -> smtp(base);
            default -> throw Variables.wrong("VESTIBULE_MAIL", "must be pickup or smtp", way.orElseThrow());
        };
    }

    /** The allowed senders: a list of addresses and domains, separated by commas or spaces. */
    MailSenders senders(String usual) {
        Set<String> addresses = new LinkedHashSet<>();
        Set<String> domains = new LinkedHashSet<>();
        for (String entry : variables.text(ALLOWED).orElse("").split("[,\\s]+")) {
            if (entry.lastIndexOf('@') > 0) {
                addresses.add(EmailAddress.parse(entry).map(EmailAddress::text).orElseThrow(() -> wrongEntry(entry)));
            } else if (!entry.isEmpty()) {
                String domain = entry.startsWith("@") ? entry.substring(1) : entry;
                domains.add(DomainName.ascii(domain)
                        .filter(MailVariables::isMailDomain)
                        .orElseThrow(() -> wrongEntry(entry)));
            }
        }
        return new MailSenders(usual, addresses, domains);
    }

    /** A single word is rather a mistake than a top-level domain with mailboxes. */
    private static boolean isMailDomain(String domain) {
        return domain.contains(".") || "localhost".equals(domain);
    }

    private static InvalidSettingException wrongEntry(String entry) {
        return new InvalidSettingException(
                ALLOWED,
                "must be e-mail addresses or domains, separated by commas, but has "
                        + InvalidSettingException.quoted(entry) + ".");
    }

    private Smtp smtp(BaseAddress base) {
        String from = variables.required(FROM, BECAUSE);
        String host = HostName.read(variables, "VESTIBULE_SMTP_HOST", BECAUSE);
        int port = variables.port("VESTIBULE_SMTP_PORT", 587);
        Optional<String> user = variables.verbatim("VESTIBULE_SMTP_USER");
        Optional<String> password = variables.secret("VESTIBULE_SMTP_PASSWORD");
        if (user.isPresent() && password.isEmpty()) {
            throw new InvalidSettingException("VESTIBULE_SMTP_PASSWORD", "is missing: VESTIBULE_SMTP_USER is set.");
        }
        if (password.isPresent() && user.isEmpty()) {
            throw new InvalidSettingException("VESTIBULE_SMTP_USER", "is missing: VESTIBULE_SMTP_PASSWORD is set.");
        }
        return new Smtp(
                from,
                host,
                port,
                user.orElse(null),
                password.orElse(null),
                encryption(port),
                variables.certificates("VESTIBULE_SMTP_ROOT_CERT").orElse(null),
                ehloName(base));
    }

    private Encryption encryption(int port) {
        boolean startTls = variables.flag(STARTTLS, true);
        Optional<String> given = variables.text(TLS);
        if (given.isPresent() && variables.text(STARTTLS).isPresent()) {
            throw new InvalidSettingException(TLS, "and " + STARTTLS + " are both set: set one of them.");
        }
        if (given.isEmpty()) {
            if (port == IMPLICIT_TLS_PORT) {
                return Encryption.IMPLICIT;
            }
            return startTls ? Encryption.STARTTLS : Encryption.NONE;
        }
        return switch (given.get()) {
            case "implicit" -> Encryption.IMPLICIT;
            case "starttls" -> Encryption.STARTTLS;
            case "none" -> Encryption.NONE;
            default -> throw Variables.wrong(TLS, "must be implicit, starttls or none", given.get());
        };
    }

    private String ehloName(BaseAddress base) {
        String name = variables.text(EHLO).orElseGet(base::mailName);
        if (name.length() > 255 || !EHLO_NAME.matcher(name).matches()) {
            throw Variables.wrong(EHLO, "must be a host's name, or its address in brackets", name);
        }
        return name;
    }

    private static boolean isAddress(String from) {
        int at = from.lastIndexOf('@');
        if (at < 1 || !LOCAL_PART.matcher(from.substring(0, at)).matches()) {
            return false;
        }
        return DomainName.ascii(from.substring(at + 1)).isPresent();
    }
}

package org.vestibule.operation;

import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.spi.BeforeBeanDiscovery;
import jakarta.enterprise.inject.spi.Extension;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.vestibule.settings.InvalidSettingException;

/**
 * Gives the JVM a fixed time zone (UTC) and language (English) before any other class of the application runs, so that
 * the machine's settings have no effect: JDBC drivers bind times in the default zone, and libraries fall back to the
 * default language. {@code jvm.options} sets the same, but an operator's {@code JVM_ARGS} may override it.
 */
public class JvmDefaults implements Extension {

    private static final String ZONE_PROPERTY = "user.timezone";
    private static final TimeZone UTC = TimeZone.getTimeZone(ZoneOffset.UTC);

    /** Languages in which "i" and "I" aren't the same letter, so that case conversion breaks lookups of ASCII names. */
    private static final Set<String> UNUSABLE = Set.of("tr", "az", "lt");

    private ZoneId machineZone = ZoneOffset.UTC;
    private String givenLanguage = "en";

    /** Runs while the container starts, before it creates any bean or opens a connection. */
    void fix(@Observes BeforeBeanDiscovery start) {
        machineZone = findMachineZone();
        givenLanguage = Locale.getDefault().getLanguage();
        TimeZone.setDefault(UTC);
        Locale.setDefault(Locale.ENGLISH);
    }

    /**
     * Checks that the server's own libraries, which were loaded before, can work.
     *
     * @throws InvalidSettingException if they built their tables of names in a language in which lookups fail
     */
    public void check() {
        if (UNUSABLE.contains(givenLanguage)) {
            throw new InvalidSettingException(
                    "JVM_ARGS",
                    "must not set the language, but user.language is \"" + givenLanguage
                            + "\". Leave it out: the server runs in English, and people choose their language.");
        }
    }

    /** The JVM's zone without our settings; UTC until the container has started. */
    public ZoneId machineZone() {
        return machineZone;
    }

    /**
     * Finds the zone without our settings. A zone other than UTC was set on purpose. UTC may come from our own options,
     * so the property is cleared, which makes the JVM detect the machine's zone again.
     */
    private static ZoneId findMachineZone() {
        TimeZone current = TimeZone.getDefault();
        if (!current.hasSameRules(UTC)) {
            return current.toZoneId();
        }
        String property = System.getProperty(ZONE_PROPERTY);
        System.clearProperty(ZONE_PROPERTY);
        try {
            TimeZone.setDefault(null);
            return TimeZone.getDefault().toZoneId();
        } finally {
            if (property != null) {
                System.setProperty(ZONE_PROPERTY, property);
            }
        }
    }
}

package org.vestibule.mail.mailbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vestibule.security.Caller;
import org.vestibule.security.Right;
import org.vestibule.settings.Settings;
import org.vestibule.settings.Settings.Pickup;

/**
 * Shows the messages that stay in the pickup folder, where the operator's settings keep them there. Their links open
 * other people's accounts: so it is there for administrators, and in a demonstration for everybody. For others there is no
 * mailbox.
 */
@ApplicationScoped
public class LocalMailbox {

    private static final String SUFFIX = ".eml";
    private static final Pattern ID = Pattern.compile("\\d{8}T\\d{9}Z-\\d{1,19}");

    private final Settings settings;
    private final Caller caller;

    @Inject
    public LocalMailbox(Settings settings, Caller caller) {
        this.settings = settings;
        this.caller = caller;
    }

    /** Whether there is a mailbox for this caller. */
    public boolean open() {
        return settings.keepsMailHere() && (settings.demo() || caller.may(Right.MAILBOX));
    }

    /** The newest messages, or those that come after the one named in a newest-first list. */
    public List<KeptMail> newest(Optional<String> after, int most) {
        return ids().filter(id -> after.isEmpty() || id.compareTo(after.get()) < 0)
                .sorted(Comparator.reverseOrder())
                .limit(most)
                .flatMap(id -> byId(id).stream())
                .toList();
    }

    public Optional<KeptMail> byId(String id) {
        return file(id).map(file -> {
            try {
                return EmlFile.read(id, file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** The message's file, if the text names one. */
    public Optional<Path> file(String id) {
        if (!open() || id == null || !ID.matcher(id).matches()) {
            return Optional.empty();
        }
        return Optional.of(folder().resolve(id + SUFFIX)).filter(Files::isRegularFile);
    }

    private Stream<String> ids() {
        if (!open() || !Files.isDirectory(folder())) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path folder() {
        return ((Pickup) settings.mail()).folder();
    }
}

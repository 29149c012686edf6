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
 * Shows the messages in the pickup folder, if the operator's settings keep them there. Because their links open other
 * people's accounts, only administrators see it, and in a demonstration everybody.
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

    /** Whether this caller may see the mailbox. */
    public boolean open() {
        return settings.keepsMailHere() && (settings.demo() || caller.may(Right.MAILBOX));
    }

    /** The newest messages, or those that follow the message {@code after}, newest first. */
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

    /** The message's file; empty if the id is unknown or the caller may not see the mailbox. */
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

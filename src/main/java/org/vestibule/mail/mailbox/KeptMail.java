package org.vestibule.mail.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vestibule.mail.SingleLineFormatter;

/** A message of the local mailbox as its recipient would read it, with its real link. */
public record KeptMail(String id, Instant sentAt, String from, String to, String subject, String text, String html) {

    private static final int PREVIEW = 140;
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    /** The beginning of the text, on one line. */
    public String preview() {
        return SingleLineFormatter.of(text, PREVIEW);
    }

    /** The links in the text, without duplicates, in their order. */
    public List<String> links() {
        return LINK.matcher(text).results().map(MatchResult::group).distinct().toList();
    }

    @Override
    public String toString() {
        return "KeptMail[" + id + "]";
    }
}

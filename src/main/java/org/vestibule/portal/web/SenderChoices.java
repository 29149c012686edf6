package org.vestibule.portal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vestibule.portal.ReplyTo;
import org.vestibule.settings.MailSenders;
import org.vestibule.settings.Settings;
import org.vestibule.shell.Texts;

/** What a portal's record says about the addresses that e-mails may come from. */
@Named
@RequestScoped
public class SenderChoices {

    private static final String TEXTS = "portalText";

    private final MailSenders senders;

    @Inject
    public SenderChoices(Settings settings) {
        this.senders = settings.senders();
    }

    /** Whether an address can be typed: another is allowed, or one is there that can be removed. */
    public boolean open(String present) {
        return senders.hasChoice() || !present.isEmpty();
    }

    /** The help of the field for the sender address. */
    public String getHelp() {
        return senders.hasChoice()
                ? Texts.text(TEXTS, "help.senderAddress.formatted", senders.usual(), listed(senders.choices().stream()))
                : Texts.text(TEXTS, "help.senderAddress.usual.formatted", senders.usual());
    }

    /** All that is allowed, for a message. */
    public String getAllowed() {
        return listed(Stream.concat(Stream.of(senders.usual()), senders.choices().stream()));
    }

    private static String listed(Stream<String> addresses) {
        return addresses.collect(Collectors.joining(", "));
    }

    /** Says that the chosen address isn't allowed, and which is used; null if it is allowed or "". */
    public String warning(String chosen) {
        return chosen.isEmpty() || senders.allows(chosen)
                ? null
                : Texts.text(TEXTS, "warning.senderAddress.formatted", chosen, senders.usual());
    }

    /** The choices where replies go, by key. */
    public List<String> getReplies() {
        return Arrays.stream(ReplyTo.values()).map(ReplyTo::key).toList();
    }
}

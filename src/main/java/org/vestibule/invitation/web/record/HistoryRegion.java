package org.vestibule.invitation.web.record;

import static org.vestibule.shell.Texts.text;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import org.vestibule.invitation.query.HistoryEntry;
import org.vestibule.invitation.query.InvitationHistory;
import org.vestibule.shell.Moments;

/** The region "History" on the record of an invitation: one sentence for each event. */
@Named
@ApplicationScoped
public class HistoryRegion {

    private final InvitationHistory history;
    private final Moments moments;

    @Inject
    public HistoryRegion(InvitationHistory history, Moments moments) {
        this.history = history;
        this.moments = moments;
    }

    /**
     * The events, newest first. They are read at each call, as a command of the same request may have added to them.
     */
    public List<HistoryEntry> of(long invitationId) {
        return history.of(invitationId);
    }

    /** What happened and who did it, in one sentence. */
    public String sentence(HistoryEntry entry) {
        String name = entry.type().name();
        String key = name.startsWith("INVITATION__") ? name : "OTHER";
        return text("invitationText", "history." + key, entry.by(), what(entry), entry.before(), entry.invitee());
    }

    /** The new value, formatted for people. */
    private String what(HistoryEntry entry) {
        return switch (entry.type()) {
            case INVITATION__EXTENDED -> moments.full(Instant.parse(entry.what()));
            case INVITATION__ROLE_CHANGED -> entry.what();
            default -> entry.type().text();
        };
    }
}
